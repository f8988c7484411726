package kz.ruqsat.eds.xml;

/**
 * Finds tags in the text of a document, so that something can be put between them without writing
 * the rest anew. The text must have been parsed before: it is taken to be well-formed, without a
 * DTD.
 */
final class TagScanner {

  enum Kind {
    OPEN,
    CLOSE,
    EMPTY
  }

  /**
   * A tag.
   *
   * @param start index of its {@code <}
   * @param end index after its {@code >}
   * @param depth number of elements around the element it belongs to
   */
  record Tag(Kind kind, int start, int end, int depth) {}

  private final String text;
  private int at;
  private int depth;

  TagScanner(String text) {
    this.text = text;
  }

  /** The next tag, or null after the last. */
  Tag next() {
    for (at = text.indexOf('<', at); at >= 0; at = text.indexOf('<', at)) {
      if (text.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (text.startsWith("<![CDATA[", at)) {
        at = after("]]>", at + 9);
      } else if (text.startsWith("<?", at)) {
        at = after("?>", at + 2);
      } else {
        return tag();
      }
    }
    at = text.length();
    return null;
  }

  private Tag tag() {
    int start = at;
    at = endOfTag(start);
    if (text.charAt(start + 1) == '/') {
      return new Tag(Kind.CLOSE, start, at, --depth);
    }
    if (text.charAt(at - 2) == '/') {
      return new Tag(Kind.EMPTY, start, at, depth);
    }
    return new Tag(Kind.OPEN, start, at, depth++);
  }

  /** A {@code >} may stand inside a quoted attribute value. */
  private int endOfTag(int start) {
    char quote = 0;
    for (int i = start; ; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
  }

  private int after(String end, int from) {
    return text.indexOf(end, from) + end.length();
  }
}
