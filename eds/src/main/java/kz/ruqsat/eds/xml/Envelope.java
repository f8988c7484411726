package kz.ruqsat.eds.xml;

import java.util.List;
import kz.ruqsat.eds.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A SOAP message: one Header at most, then one Body, both in the namespace of the Envelope.
 *
 * @param root the Envelope
 * @param header the Header, null if there is none
 * @param body the Body
 */
record Envelope(Element root, Element header, Element body) {

  /**
   * Reads the frame of a message.
   *
   * @throws Refusal STRUCTURE if it is not that of SOAP 1.1 or 1.2
   */
  static Envelope of(Document document) throws Refusal {
    Element root = document.getDocumentElement();
    String soap = root.getNamespaceURI();
    if (!"Envelope".equals(root.getLocalName())
        || !(XmlNames.SOAP_11.equals(soap) || XmlNames.SOAP_12.equals(soap))) {
      throw Refusal.structure("not a SOAP envelope");
    }
    List<Element> parts = Elements.children(root);
    boolean hasHeader = !parts.isEmpty() && Elements.is(parts.get(0), soap, "Header");
    int body = hasHeader ? 1 : 0;
    if (parts.size() != body + 1 || !Elements.is(parts.get(body), soap, "Body")) {
      throw Refusal.structure("an envelope must hold an optional Header and one Body");
    }
    return new Envelope(root, hasHeader ? parts.get(0) : null, parts.get(body));
  }

  /** Whether there is a security header, for whomever. */
  boolean hasSecurity() {
    return header != null && !Elements.children(header, XmlNames.WSSE, "Security").isEmpty();
  }

  /**
   * The security header.
   *
   * @throws Refusal STRUCTURE if there is none, or more than one, for whomever
   */
  Element security() throws Refusal {
    if (header == null) {
      throw Refusal.structure("no Header, hence no Security");
    }
    return Elements.only(header, XmlNames.WSSE, "Security");
  }
}
