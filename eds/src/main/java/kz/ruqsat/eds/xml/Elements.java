package kz.ruqsat.eds.xml;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks trees by namespace and local name; prefixes never matter. */
final class Elements {

  private Elements() {}

  static List<Element> children(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> children(Node parent, String namespace, String localName) {
    List<Element> found = children(parent);
    found.removeIf(element -> !is(element, namespace, localName));
    return found;
  }

  /**
   * The one child of that name.
   *
   * @throws Refusal STRUCTURE if there is none or more than one
   */
  static Element only(Node parent, String namespace, String localName) throws Refusal {
    List<Element> found = children(parent, namespace, localName);
    if (found.size() != 1) {
      throw Refusal.structure(
          "%d %s in %s, one is needed".formatted(found.size(), localName, parent.getLocalName()));
    }
    return found.get(0);
  }

  /**
   * The children, which must be exactly those named, in that order.
   *
   * @throws Refusal STRUCTURE if they are not
   */
  static List<Element> exactly(Node parent, String namespace, String... localNames) throws Refusal {
    List<Element> found = children(parent);
    boolean same = found.size() == localNames.length;
    for (int i = 0; same && i < localNames.length; i++) {
      same = is(found.get(i), namespace, localNames[i]);
    }
    if (!same) {
      throw Refusal.structure(
          parent.getLocalName() + " must hold exactly " + String.join(", ", localNames));
    }
    return found;
  }

  static boolean is(Node node, String namespace, String localName) {
    return localName.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
  }
}
