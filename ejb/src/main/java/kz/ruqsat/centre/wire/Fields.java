package kz.ruqsat.centre.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.shep.wire.SafeXml;

/** Reads what a message must say, and names what it does not. */
public final class Fields {

  /** The longest code. */
  public static final int CODE = 64;

  /** The longest name. */
  public static final int NAME = 500;

  private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

  private Fields() {}

  /**
   * A text.
   *
   * @throws CentreFault MALFORMED
   */
  public static String text(PayloadFields fields, String name) {
    return fields.text(name).orElseThrow(() -> malformed(name));
  }

  /** A text of at most so many characters. */
  public static String text(PayloadFields fields, String name, int longest) {
    String text = text(fields, name);
    if (text.length() > longest) {
      throw malformed(name);
    }
    return text;
  }

  /** A moment with its offset. */
  public static Instant moment(PayloadFields fields, String name) {
    try {
      return OffsetDateTime.parse(text(fields, name)).toInstant();
    } catch (DateTimeException e) {
      throw malformed(name);
    }
  }

  /** Octets in Base64. */
  public static byte[] octets(PayloadFields fields, String name) {
    try {
      return Base64.getMimeDecoder().decode(text(fields, name));
    } catch (IllegalArgumentException e) {
      throw malformed(name);
    }
  }

  /** Whether it is said to be so. */
  public static boolean flag(PayloadFields fields, String name) {
    String value = fields.text(name).orElse("false");
    return value.equals("true") || value.equals("1");
  }

  /** A day. */
  public static LocalDate day(PayloadFields fields, String name) {
    try {
      return LocalDate.parse(text(fields, name));
    } catch (DateTimeException e) {
      throw malformed(name);
    }
  }

  /** A number. */
  public static int number(PayloadFields fields, String name) {
    try {
      return Integer.parseInt(text(fields, name));
    } catch (NumberFormatException e) {
      throw malformed(name);
    }
  }

  /** An ИИН or БИН, twelve digits. */
  public static String iinBin(PayloadFields fields, String name) {
    String number = text(fields, name);
    if (!TWELVE_DIGITS.matcher(number).matches()) {
      throw malformed(name);
    }
    return number;
  }

  /** One of several words. */
  public static <E extends Enum<E>> E constant(Class<E> type, PayloadFields fields, String name) {
    try {
      return Enum.valueOf(type, text(fields, name));
    } catch (IllegalArgumentException e) {
      throw malformed(name);
    }
  }

  /** Local name of the root of a document. */
  public static String root(byte[] document) {
    try {
      XMLStreamReader reader = SafeXml.reader(new String(document, StandardCharsets.UTF_8));
      reader.nextTag();
      return reader.getLocalName();
    } catch (XMLStreamException e) {
      throw malformed("root");
    }
  }

  /** The fault that names what is not as it must be. */
  public static CentreFault malformed(String name) {
    return new CentreFault(CentreFault.Code.MALFORMED, name);
  }
}
