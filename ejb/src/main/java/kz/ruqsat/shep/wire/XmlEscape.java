package kz.ruqsat.shep.wire;

/** Escapes text so that any parser gives back exactly the characters that were put in. */
public final class XmlEscape {

  private XmlEscape() {}

  /** Appends element content. */
  public static void text(String text, StringBuilder out) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = inText(text.charAt(i));
      if (escape != null) {
        out.append(text, copied, i).append(escape);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  /** Appends the content of an attribute in double quotes. */
  public static void attribute(String text, StringBuilder out) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = inAttribute(text.charAt(i));
      if (escape != null) {
        out.append(text, copied, i).append(escape);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  private static String inText(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '\r' -> "&#13;";
      default -> null;
    };
  }

  private static String inAttribute(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\t' -> "&#9;";
      case '\n' -> "&#10;";
      case '\r' -> "&#13;";
      default -> null;
    };
  }

  /**
   * Text that XML 1.0 can carry: characters outside its range, which a fault may quote from hostile
   * input, become U+FFFD.
   */
  public static String printable(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isLegal(c)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return (c >= 0x20 && c <= 0xD7FF)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
