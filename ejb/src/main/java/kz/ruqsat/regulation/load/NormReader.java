package kz.ruqsat.regulation.load;

import java.time.LocalDate;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.norm.Amendment;
import kz.ruqsat.regulation.norm.ForceRule;
import kz.ruqsat.regulation.norm.Norm;
import kz.ruqsat.regulation.norm.NormNote;
import kz.ruqsat.regulation.norm.NormPart;
import kz.ruqsat.regulation.norm.NormTask;
import kz.ruqsat.regulation.norm.Norms;
import kz.ruqsat.regulation.norm.Publication;
import kz.ruqsat.regulation.norm.Repeal;
import kz.ruqsat.regulation.norm.StateRegistration;

/** Reads the acts. Days of publication that the texts do not give are settings with a source. */
final class NormReader {

  private static final String ACT = "act";

  private final Sections sections;
  private final Settings settings;

  NormReader(Sections sections, Settings settings) {
    this.sections = sections;
    this.settings = settings;
  }

  Norms read() {
    sections.define("acts", ACT);
    return new Norms(sections.entries("acts", this::norm).values());
  }

  private Norm norm(String code, YamlMap map) {
    return new Norm(
        code,
        map.text("number"),
        map.get("adopted").as(LocalDate::parse),
        map.localText("title"),
        map.each("notes", NormReader::note),
        map.find("registered").isPresent()
            ? map.part("registered", NormReader::registration)
            : null,
        publication(code, map),
        map.references("amends", ACT),
        map.each("changes", NormReader::amendment),
        map.find("inForce").isPresent() ? map.part("inForce", NormReader::entry) : null,
        map.find("repealed").isPresent() ? map.part("repealed", NormReader::repeal) : null,
        map.each("parts", NormReader::part),
        map.each("tasks", NormReader::task),
        map.obligations());
  }

  private Publication publication(String act, YamlMap map) {
    Publication inText =
        map.find("published").isPresent() ? map.part("published", NormReader::publication) : null;
    String name = "ruqsat.regulation.publication." + act;
    return settings
        .find(name + ".on")
        .map(
            on ->
                new Publication(
                    SettingValue.date(name + ".on", on),
                    SettingValue.required(settings, name + ".source")))
        .orElse(inText);
  }

  private static Publication publication(YamlMap map) {
    return new Publication(map.get("on").as(LocalDate::parse), map.text("in"));
  }

  private static StateRegistration registration(YamlMap map) {
    return new StateRegistration(map.text("number"), map.orNull("on", LocalDate::parse));
  }

  private static ForceRule entry(YamlMap map) {
    map.obligations();
    return rule(map);
  }

  private static ForceRule rule(YamlMap map) {
    return map.get("after").as(NormReader::rule);
  }

  private static ForceRule rule(String text) {
    return new ForceRule("PUBLICATION".equals(text) ? null : Term.parse(text));
  }

  private static Repeal repeal(YamlMap map) {
    return new Repeal(map.reference("by", ACT), rule(map), map.obligations());
  }

  private static Amendment amendment(YamlMap map) {
    return new Amendment(map.reference("by", ACT), map.obligations());
  }

  private static NormNote note(YamlMap map) {
    return new NormNote(map.text("kind"), map.localText("text"), map.obligations());
  }

  private static NormPart part(YamlMap map) {
    return new NormPart(
        map.text("place"),
        map.localText("text"),
        map.find("repealed").isPresent() ? map.part("repealed", NormReader::repeal) : null,
        map.obligations());
  }

  private static NormTask task(YamlMap map) {
    return new NormTask(
        map.localText("text"),
        map.orNull("within", Term::parse),
        map.localTextOrNull("since"),
        map.obligations());
  }
}
