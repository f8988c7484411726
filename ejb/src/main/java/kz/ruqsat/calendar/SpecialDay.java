package kz.ruqsat.calendar;

import java.time.LocalDate;
import kz.ruqsat.csv.CsvRow;

/**
 * A day that is not what its day of the week says.
 *
 * @param kind what makes it special
 * @param nameRu what people call it, for example «Наурыз мейрамы»
 * @param source key of the act in {@code calendar/sources.csv}, or what an operator's file gives
 */
public record SpecialDay(
    LocalDate date, Kind kind, String nameRu, String nameKk, String nameEn, String source) {

  /** What a special day is. */
  public enum Kind {
    /** A national, state or religious holiday: nobody works. */
    HOLIDAY,
    /** A day off moved here, by the law on holidays or by an act of the Government. */
    DAY_OFF,
    /** A day worked in exchange for a moved day off, mostly a Saturday. */
    WORKING_DAY
  }

  static SpecialDay of(CsvRow row) {
    return new SpecialDay(
        row.get("date", LocalDate::parse),
        row.get("kind", Kind::valueOf),
        row.get("name_ru"),
        row.get("name_kk"),
        row.get("name_en"),
        row.get("source"));
  }
}
