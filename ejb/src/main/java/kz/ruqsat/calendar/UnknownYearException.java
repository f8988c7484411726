package kz.ruqsat.calendar;

/**
 * A term reaches into a year whose holidays are not known. Nothing is guessed: the operator adds
 * the year to the file named by {@code ruqsat.calendar.file}.
 */
public class UnknownYearException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  UnknownYearException(int year, int firstYear, int lastYear) {
    super(
        "The holidays of %d are not known (known: %d-%d); add the year to ruqsat.calendar.file"
            .formatted(year, firstYear, lastYear));
    this.year = year;
  }

  /** The year that is missing. */
  public int year() {
    return year;
  }
}
