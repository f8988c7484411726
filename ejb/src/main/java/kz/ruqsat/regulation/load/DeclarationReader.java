package kz.ruqsat.regulation.load;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.load.file.Reading;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.norm.Declaration;
import kz.ruqsat.regulation.norm.Validity;

/**
 * Reads the operator's declarations that an edition is in force: settings {@code
 * ruqsat.regulation.in-force.<service>.edition}, {@code .from}, {@code .to} (may be missing) and
 * {@code .reason}. Several editions may be named, separated by commas: the first serves whoever
 * names none, the others those who name them.
 */
final class DeclarationReader {

  private final Settings settings;
  private final Reading reading;

  DeclarationReader(Settings settings, Reading reading) {
    this.settings = settings;
    this.reading = reading;
  }

  List<Declaration> read(List<PublicService> services) {
    return services.stream().flatMap(service -> declarations(service).stream()).toList();
  }

  private List<Declaration> declarations(PublicService service) {
    try {
      String name = "ruqsat.regulation.in-force." + service.code();
      return settings
          .find(name + ".edition")
          .map(editions -> List.of(editions.strip().split(" *, *")))
          .orElse(List.of())
          .stream()
          .map(edition -> declaration(service, name, edition))
          .toList();
    } catch (Unreadable e) {
      reading.problem(e.problem());
      return List.of();
    }
  }

  private Declaration declaration(PublicService service, String name, String code) {
    EditionKey key = new EditionKey(service.code(), code);
    Edition edition =
        service.editions().stream()
            .filter(candidate -> candidate.key().equals(key))
            .findFirst()
            .orElseThrow(() -> SettingValue.wrong(name + ".edition", "there is no edition " + key));
    if (edition.procedure().isEmpty()) {
      throw SettingValue.wrong(name + ".edition", "the texts give no procedure for " + key);
    }
    Validity period = period(name);
    for (Edition other : service.editions()) {
      if (other.validity().overlaps(period)) {
        throw SettingValue.wrong(name, "in that period " + other.key() + " is in force anyway");
      }
    }
    return new Declaration(key, period, SettingValue.required(settings, name + ".reason"));
  }

  private Validity period(String name) {
    LocalDate from =
        SettingValue.date(name + ".from", SettingValue.required(settings, name + ".from"));
    LocalDate to =
        settings.find(name + ".to").map(day -> SettingValue.date(name + ".to", day)).orElse(null);
    if (to != null && to.isBefore(from)) {
      throw SettingValue.wrong(name + ".to", "the period ends before it begins");
    }
    return Validity.of(from, to);
  }
}
