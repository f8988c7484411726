package kz.ruqsat.shep.wire;

/** Escapes text so that any parser gives back exactly the characters that were put in. */
public final class XmlEscape {

  private XmlEscape() {}

  /** Appends element content. */
  public static void text(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  /** Appends the content of an attribute in double quotes. */
  public static void attribute(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\t' -> out.append("&#9;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  /**
   * Text that XML 1.0 can carry: characters outside its range, which a fault may quote from hostile
   * input, become U+FFFD.
   */
  public static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean legal =
                  (c >= 0x20 && c <= 0xD7FF)
                      || c == '\t'
                      || c == '\n'
                      || c == '\r'
                      || (c >= 0xE000 && c <= 0xFFFD)
                      || c >= 0x10000;
              out.appendCodePoint(legal ? c : 0xFFFD);
            });
    return out.toString();
  }
}
