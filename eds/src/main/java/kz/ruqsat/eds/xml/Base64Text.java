package kz.ruqsat.eds.xml;

import java.util.Base64;
import kz.ruqsat.eds.Refusal;
import org.w3c.dom.Element;

/** Base64 in the text of an element: white space anywhere, as many writers break the lines. */
final class Base64Text {

  private Base64Text() {}

  /**
   * The octets.
   *
   * @throws Refusal STRUCTURE if anything but base64 and white space stands there
   */
  static byte[] in(Element element) throws Refusal {
    if (!Elements.children(element).isEmpty()) {
      throw Refusal.structure(element.getLocalName() + " must hold text only");
    }
    StringBuilder compact = new StringBuilder();
    element
        .getTextContent()
        .chars()
        .filter(c -> c != ' ' && c != '\n' && c != '\r' && c != '\t')
        .forEach(c -> compact.append((char) c));
    try {
      return Base64.getDecoder().decode(compact.toString());
    } catch (IllegalArgumentException e) {
      throw Refusal.structure(element.getLocalName() + " is not base64");
    }
  }

  static String of(byte[] octets) {
    return Base64.getEncoder().encodeToString(octets);
  }
}
