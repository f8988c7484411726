package kz.ruqsat.identity.record;

import java.io.Serial;

/** A tree of texts does not make the record it should; the message leads to the place. */
public class RecordException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  RecordException(String reason) {
    this("", reason, null);
  }

  private RecordException(String path, String reason, Throwable cause) {
    super(path.isEmpty() ? reason : path + ": " + reason, cause);
    this.path = path;
    this.reason = reason;
  }

  /** The same trouble, seen from the component that holds it. */
  static RecordException at(String component, RuntimeException trouble) {
    if (trouble instanceof RecordException inside) {
      String path = inside.path.isEmpty() ? component : component + '.' + inside.path;
      return new RecordException(path, inside.reason, inside);
    }
    return new RecordException(component, trouble.getMessage(), trouble);
  }

  /** The same trouble, in the entry of a file that has it. */
  public RecordException in(String entry) {
    return new RecordException(entry, getMessage(), this);
  }
}
