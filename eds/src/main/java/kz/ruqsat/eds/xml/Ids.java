package kz.ruqsat.eds.xml;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Identifiers of elements. Without a schema any attribute named id may be one, so a value that
 * occurs twice under whatever spelling is ambiguous, and a reference to it is refused.
 */
final class Ids {

  private Ids() {}

  /** The identifiers an element bears: {@code wsu:Id}, {@code wsse:Id}, {@code Id} and the like. */
  static List<String> of(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<String> ids = new ArrayList<>(2);
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (isId(attribute)) {
        ids.add(attribute.getValue());
      }
    }
    return ids;
  }

  /**
   * Makes sure that one element only bears an identifier.
   *
   * @throws Refusal STRUCTURE if another does as well
   */
  static void requireUnique(Document document, String id) throws Refusal {
    int bearers = 0;
    for (Node n = document.getDocumentElement(); n != null; n = next(n)) {
      if (n instanceof Element element && element.hasAttributes() && of(element).contains(id)) {
        bearers++;
      }
    }
    if (bearers != 1) {
      throw Refusal.structure(bearers + " elements bear the same identifier");
    }
  }

  private static boolean isId(Attr attribute) {
    return !XmlNames.XMLNS.equals(attribute.getNamespaceURI())
        && attribute.getLocalName().equalsIgnoreCase("id");
  }

  /** The next node in document order. */
  private static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node n = node;
    while (n != null && n.getNextSibling() == null) {
      n = n.getParentNode();
    }
    return n == null ? null : n.getNextSibling();
  }
}
