package kz.ruqsat.eds.xml;

/**
 * How large a document may be before it is refused unread.
 *
 * @param bytes length of the document
 * @param depth nesting of elements
 * @param attributes attributes of one element, namespace declarations included
 */
public record XmlLimits(int bytes, int depth, int attributes) {

  /** 16 MiB, 100 levels, 200 attributes: far above any message seen, far below any harm. */
  public static final XmlLimits DEFAULT = new XmlLimits(16 << 20, 100, 200);

  public XmlLimits {
    if (bytes < 1 || depth < 1 || attributes < 1) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }
}
