package kz.ruqsat.csv;

/** A data file is wrong; the message gives file, line and reason. */
public class CsvException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CsvException(String place, String reason) {
    this(place, reason, null);
  }

  public CsvException(String place, String reason, Throwable cause) {
    super(place + ": " + reason, cause);
  }
}
