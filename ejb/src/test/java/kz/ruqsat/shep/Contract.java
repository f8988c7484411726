package kz.ruqsat.shep;

import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Checks messages against the published schemas of the channels. */
public final class Contract {

  private static final Schema SYNC = schema("sync-types.xsd");

  private Contract() {}

  /** Fails unless the child of the Body, or the detail of its Fault, is valid. */
  public static void requireValidSync(String envelope) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(envelope)));
    Element body = firstChild(document.getDocumentElement());
    if (body.getLocalName().equals("Header")) {
      body = (Element) body.getNextSibling();
    }
    Element content = (Element) body.getFirstChild();
    if (content.getLocalName().equals("Fault")) {
      content = firstChild((Element) content.getLastChild());
    }
    SYNC.newValidator().validate(new DOMSource(content));
  }

  private static Element firstChild(Element element) {
    Node child = element.getFirstChild();
    while (!(child instanceof Element)) {
      child = child.getNextSibling();
    }
    return (Element) child;
  }

  private static Schema schema(String name) {
    URL url = Contract.class.getResource("/META-INF/wsdl/shep/" + name);
    try {
      Source source = new StreamSource(url.toString());
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(source);
    } catch (org.xml.sax.SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
