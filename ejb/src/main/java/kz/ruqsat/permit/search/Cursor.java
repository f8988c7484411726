package kz.ruqsat.permit.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import kz.ruqsat.permit.PermitFault;

/**
 * The place after a permit in an order: what it is ordered by, and its id.
 *
 * @param value of the column of the order
 */
record Cursor(String value, long id) {

  /** Reads what {@link #toString} wrote. */
  static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int at = plain.indexOf(' ');
      return new Cursor(plain.substring(at + 1), Long.parseLong(plain.substring(0, at)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new PermitFault(PermitFault.Code.VALIDATION, "this is no cursor");
    }
  }

  /** As a parameter of SQL. */
  Object parameter(PermitSort sort) {
    try {
      return switch (sort) {
        case ISSUED, VALID_TO -> LocalDate.parse(value);
        case NUMBER, NAME -> value;
      };
    } catch (DateTimeException e) {
      throw new PermitFault(PermitFault.Code.VALIDATION, "this is a cursor of another order");
    }
  }

  /** Letters, digits, - and _. */
  @Override
  public String toString() {
    byte[] plain = (id + " " + value).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
