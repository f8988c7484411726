package kz.ruqsat.shep.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies one element out of a stream so that its canonical form stays what it was: prefixes,
 * declarations, attributes and white space are kept. Comments and processing instructions are
 * dropped, no contract knows them and a comment inside a value hides the value from some readers.
 *
 * <p>Two forms come out, because signers differ in what they digest: the element with only the
 * outer prefixes that it really uses (cut out and serialised alone), and with all of them (in
 * place).
 */
final class SubtreeCopy {

  private final XMLStreamReader reader;
  private final StringBuilder out = new StringBuilder(1024);
  private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
  private final TreeSet<String> borrowed = new TreeSet<>();
  private final Predicate<QName> skipped;
  private final StringBuilder text = new StringBuilder();
  private int children;
  private int insertAt;
  private Map<String, String> ownOfRoot;

  private SubtreeCopy(XMLStreamReader reader, Predicate<QName> skipped) {
    this.reader = reader;
    this.skipped = skipped;
  }

  /**
   * The copied element.
   *
   * @param alone with the outer prefixes it uses
   * @param inContext with all outer prefixes
   * @param children how many child elements it has
   * @param text the text directly inside
   */
  record Copy(String alone, String inContext, int children, String text) {}

  /**
   * Copies the element the reader stands on and leaves the reader at its end.
   *
   * @param outer the prefixes in scope outside the element
   * @param limits counts elements and depth while copying
   */
  static Copy of(XMLStreamReader reader, Map<String, String> outer, ReadLimits limits)
      throws XMLStreamException, MalformedMessage {
    return of(reader, outer, limits, name -> false);
  }

  /** As above, leaving out elements inside the copied one, with all they hold. */
  static Copy of(
      XMLStreamReader reader,
      Map<String, String> outer,
      ReadLimits limits,
      Predicate<QName> skipped)
      throws XMLStreamException, MalformedMessage {
    return new SubtreeCopy(reader, skipped).copy(outer, limits);
  }

  private Copy copy(Map<String, String> outer, ReadLimits limits)
      throws XMLStreamException, MalformedMessage {
    start();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (skipped.test(reader.getName())) {
            skip(limits);
          } else {
            limits.enter();
            start();
            children += depth == 1 ? 1 : 0;
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          out.append("</").append(qualified(reader.getPrefix(), reader.getLocalName())).append('>');
          scopes.pop();
          depth--;
          if (depth > 0) {
            limits.leave();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          XmlEscape.text(reader.getText(), out);
          if (depth == 1) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
            throw new MalformedMessage("entities and document types are not allowed");
        default -> {}
      }
    }
    return new Copy(with(used(outer)), with(new TreeMap<>(outer)), children, text.toString());
  }

  private void skip(ReadLimits limits) throws XMLStreamException, MalformedMessage {
    int from = limits.depth();
    limits.enter();
    while (limits.depth() > from) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> limits.enter();
        case XMLStreamConstants.END_ELEMENT -> limits.leave();
        default -> {}
      }
    }
  }

  private void start() {
    Map<String, String> own = new HashMap<>();
    out.append('<').append(qualified(reader.getPrefix(), reader.getLocalName()));
    if (ownOfRoot == null) {
      insertAt = out.length();
      ownOfRoot = own;
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = orEmpty(reader.getNamespacePrefix(i));
      String uri = orEmpty(reader.getNamespaceURI(i));
      own.put(prefix, uri);
      declare(prefix, uri, out);
    }
    scopes.push(own);
    borrow(orEmpty(reader.getPrefix()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = orEmpty(reader.getAttributePrefix(i));
      if (!prefix.isEmpty()) {
        borrow(prefix);
      }
      out.append(' ').append(qualified(prefix, reader.getAttributeLocalName(i))).append("=\"");
      XmlEscape.attribute(reader.getAttributeValue(i), out);
      out.append('"');
    }
    out.append('>');
  }

  private void borrow(String prefix) {
    if (XMLConstants.XML_NS_PREFIX.equals(prefix)) {
      return;
    }
    for (Map<String, String> scope : scopes) {
      if (scope.containsKey(prefix)) {
        return;
      }
    }
    borrowed.add(prefix);
  }

  private Map<String, String> used(Map<String, String> outer) {
    Map<String, String> used = new TreeMap<>(outer);
    used.keySet().retainAll(borrowed);
    return used;
  }

  private String with(Map<String, String> declarations) {
    StringBuilder added = new StringBuilder();
    declarations.forEach(
        (prefix, uri) -> {
          if (!ownOfRoot.containsKey(prefix)) {
            declare(prefix, uri, added);
          }
        });
    return new StringBuilder(out).insert(insertAt, added).toString();
  }

  private static void declare(String prefix, String uri, StringBuilder to) {
    to.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
    XmlEscape.attribute(uri, to);
    to.append('"');
  }

  /** Prefixes bound on the element the reader stands on, over those of its parent. */
  static Map<String, String> scope(XMLStreamReader reader, Map<String, String> parent) {
    if (reader.getNamespaceCount() == 0) {
      return parent;
    }
    Map<String, String> scope = new HashMap<>(parent);
    NamespaceContext context = reader.getNamespaceContext();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = orEmpty(reader.getNamespacePrefix(i));
      String uri = orEmpty(context.getNamespaceURI(prefix));
      if (uri.isEmpty()) {
        scope.remove(prefix);
      } else {
        scope.put(prefix, uri);
      }
    }
    return scope;
  }

  private static String qualified(String prefix, String localName) {
    return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
