package kz.ruqsat.centre;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import kz.ruqsat.shep.wire.PayloadFields;

/** Reads what a message must say, and names what it does not. */
final class Fields {

  /** The longest code. */
  static final int CODE = 64;

  /** The longest name. */
  static final int NAME = 500;

  private Fields() {}

  /**
   * A text.
   *
   * @throws CentreFault MALFORMED
   */
  static String text(PayloadFields fields, String name) {
    return fields.text(name).orElseThrow(() -> malformed(name));
  }

  /** A text of at most so many characters. */
  static String text(PayloadFields fields, String name, int longest) {
    String text = text(fields, name);
    if (text.length() > longest) {
      throw malformed(name);
    }
    return text;
  }

  /** A moment with its offset. */
  static Instant moment(PayloadFields fields, String name) {
    try {
      return OffsetDateTime.parse(text(fields, name)).toInstant();
    } catch (DateTimeException e) {
      throw malformed(name);
    }
  }

  /** Octets in Base64. */
  static byte[] octets(PayloadFields fields, String name) {
    try {
      return Base64.getMimeDecoder().decode(text(fields, name));
    } catch (IllegalArgumentException e) {
      throw malformed(name);
    }
  }

  static boolean flag(PayloadFields fields, String name) {
    String value = fields.text(name).orElse("false");
    return value.equals("true") || value.equals("1");
  }

  static CentreFault malformed(String name) {
    return new CentreFault(CentreFault.Code.MALFORMED, name);
  }
}
