package kz.ruqsat.regulation.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.PublicService.Silence;
import kz.ruqsat.regulation.load.file.Located;
import kz.ruqsat.regulation.load.file.Place;
import kz.ruqsat.regulation.load.file.Reading;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.load.file.YamlValue;
import kz.ruqsat.regulation.norm.Validity;

/** Reads the list of services, gives each its editions, and checks their days of force. */
final class ServiceReader {

  private static final String SERVICE = "service";

  private final Sections sections;

  ServiceReader(Sections sections) {
    this.sections = sections;
  }

  void define() {
    sections.define("services", SERVICE);
  }

  List<PublicService> read(List<Located<Edition>> editions) {
    return sections
        .entries("services", (code, map) -> service(code, map, editions))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(PublicService::listNumber))
        .toList();
  }

  private static PublicService service(String code, YamlMap map, List<Located<Edition>> all) {
    List<Located<Edition>> editions = new ArrayList<>();
    for (Located<Edition> edition : all) {
      if (edition.value().key().service().equals(code)) {
        editions.add(edition);
      }
    }
    editions.sort(Comparator.comparing(edition -> edition.value().key().edition()));
    if (editions.isEmpty()) {
      throw new Unreadable(map.place(), "the service '" + code + "' has no edition");
    }
    List<Silence> silences = map.each("silences", silence -> silence(silence, editions));
    checkDays(editions, silences, map.reading());
    return new PublicService(
        code,
        map.get("number").as(Integer::valueOf),
        map.find("formerTitles").map(ServiceReader::titles).orElse(List.of()),
        silences,
        editions.stream().map(Located::value).toList(),
        map.obligations());
  }

  private static List<String> titles(YamlValue value) {
    return value.list().stream().map(YamlValue::text).toList();
  }

  private static Silence silence(YamlMap map, List<Located<Edition>> editions) {
    Set<String> codes = new HashSet<>();
    editions.forEach(edition -> codes.add(edition.value().key().edition()));
    Silence silence = new Silence(map.text("after"), map.text("before"), map.obligations());
    if (!codes.contains(silence.after()) || !codes.contains(silence.before())) {
      throw new Unreadable(map.place(), "the silence is between two editions of the service");
    }
    return silence;
  }

  /** Editions follow one another without overlap, and without a gap that is not owned up to. */
  private static void checkDays(
      List<Located<Edition>> editions, List<Silence> silences, Reading reading) {
    for (int i = 1; i < editions.size(); i++) {
      Edition earlier = editions.get(i - 1).value();
      Edition later = editions.get(i).value();
      Place place = editions.get(i).place();
      Validity before = earlier.validity();
      Validity after = later.validity();
      if (before.overlaps(after)) {
        reading.problem(
            place, "the days of force of " + later.key() + " overlap those of " + earlier.key());
      } else if (before.known()
          && after.known()
          && !before.touches(after)
          && silences.stream().noneMatch(s -> s.after().equals(earlier.key().edition()))) {
        reading.problem(
            place, "there is a gap between the days of force of " + earlier.key() + " and its own");
      }
    }
  }
}
