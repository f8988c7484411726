package kz.ruqsat.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;

/**
 * Writes a document in canonical form (C14N 1.0) from the start, so that what was signed can be
 * compared with what was offered for signing octet by octet.
 */
public final class CanonicalXml {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins the root. */
  public CanonicalXml root(String name, String namespace, String... attributes) {
    text.append('<').append(name).append(" xmlns=\"").append(namespace).append('"');
    return attributes(name, attributes);
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  public CanonicalXml begin(String name, String... attributes) {
    text.append('<').append(name);
    return attributes(name, attributes);
  }

  /** An element that holds a text. */
  public CanonicalXml element(String name, String content, String... attributes) {
    begin(name, attributes);
    text.append(
        content
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\r", "&#xD;"));
    return end();
  }

  /** Ends the element begun last. */
  public CanonicalXml end() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** The finished document. */
  public byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private CanonicalXml attributes(String name, String... pairs) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        sorted.put(pairs[i], pairs[i + 1]);
      }
    }
    sorted.forEach(
        (key, value) ->
            text.append(' ').append(key).append("=\"").append(quoted(value)).append('"'));
    text.append('>');
    open.push(name);
    return this;
  }

  private static String quoted(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("\t", "&#x9;")
        .replace("\n", "&#xA;")
        .replace("\r", "&#xD;");
  }
}
