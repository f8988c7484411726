package kz.ruqsat.regulation.load.edition;

import java.time.LocalDate;
import java.util.Map;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.WorkingHours;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.passport.Fact;
import kz.ruqsat.regulation.passport.HoursPurpose;
import kz.ruqsat.regulation.passport.Indicator;
import kz.ruqsat.regulation.passport.IndicatorGroup;
import kz.ruqsat.regulation.passport.IndicatorTable;
import kz.ruqsat.regulation.passport.InfoPlace;
import kz.ruqsat.regulation.passport.LegalBasis;
import kz.ruqsat.regulation.passport.Passport;
import kz.ruqsat.regulation.passport.QueueKind;
import kz.ruqsat.regulation.passport.QueueLimit;
import kz.ruqsat.regulation.passport.ServiceHours;
import kz.ruqsat.regulation.passport.ServicePlace;

/** Reads what an edition tells people. */
final class PassportReader {

  private final Map<String, IndicatorTable> indicators;

  PassportReader(Map<String, IndicatorTable> indicators) {
    this.indicators = indicators;
  }

  /** Reads the tables of indicators of all files. */
  static Map<String, IndicatorTable> indicators(Sections sections) {
    sections.define("indicators", "table of indicators");
    return sections.entries(
        "indicators",
        (code, table) ->
            new IndicatorTable(
                table.each("columns", PassportReader::fact),
                table.each("groups", PassportReader::indicatorGroup)));
  }

  Passport read(YamlMap map) {
    String table = map.referenceOrNull("indicators", "table of indicators");
    return new Passport(
        map.part("form", PassportReader::fact),
        map.each("facts", PassportReader::fact),
        map.each("legalBases", PassportReader::legalBasis),
        map.each("infoPlaces", PassportReader::infoPlace),
        map.each("places", PassportReader::place),
        map.each("hours", PassportReader::hours),
        map.each("queueLimits", PassportReader::queueLimit),
        map.each("principles", PassportReader::fact),
        table == null ? null : indicators.get(table));
  }

  private static Fact fact(YamlMap map) {
    return new Fact(map.text("code"), map.localText("text"), map.obligations());
  }

  private static LegalBasis legalBasis(YamlMap map) {
    return new LegalBasis(
        map.localText("law"),
        map.get("adopted").as(LocalDate::parse),
        map.textOrNull("place"),
        map.obligations());
  }

  private static InfoPlace infoPlace(YamlMap map) {
    return new InfoPlace(
        map.text("kind"), map.textOrNull("address"), map.localText("text"), map.obligations());
  }

  private static ServicePlace place(YamlMap map) {
    return new ServicePlace(
        map.text("purpose"),
        map.localText("text"),
        map.textOrNull("room"),
        map.textOrNull("phone"),
        map.obligations());
  }

  private static ServiceHours hours(YamlMap map) {
    return new ServiceHours(
        map.get("for").one(HoursPurpose.class),
        map.get("open").as(WorkingHours::parse),
        map.obligations());
  }

  private static QueueLimit queueLimit(YamlMap map) {
    return new QueueLimit(
        map.get("for").one(QueueKind.class),
        map.get("at").one(Channel.class),
        map.get("within").as(Term::parse),
        map.obligations());
  }

  private static IndicatorGroup indicatorGroup(YamlMap map) {
    return new IndicatorGroup(
        map.text("group"),
        map.localText("text"),
        map.each("indicators", PassportReader::indicator),
        map.obligations());
  }

  private static Indicator indicator(YamlMap map) {
    return new Indicator(
        map.text("indicator"), map.localText("text"), map.flag("computed"), map.obligations());
  }
}
