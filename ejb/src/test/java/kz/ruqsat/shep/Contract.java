package kz.ruqsat.shep;

import java.io.StringReader;
import java.util.Arrays;
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
import org.xml.sax.SAXException;

/** Checks messages against the published schemas of the channels. */
public final class Contract {

  private static final Schema SYNC = schema("sync-types.xsd");
  private static final Schema ASYNC = schema("async-types.xsd", "async-client-types.xsd");

  private Contract() {}

  /** Fails unless the child of the Body, or the detail of its Fault, is valid. */
  public static void requireValidSync(String envelope) throws Exception {
    requireValid(envelope, SYNC);
  }

  /** The same for the asynchronous channel, and for what it brings to participants. */
  public static void requireValidAsync(String envelope) throws Exception {
    requireValid(envelope, ASYNC);
  }

  private static void requireValid(String envelope, Schema schema) throws Exception {
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
    schema.newValidator().validate(new DOMSource(content));
  }

  private static Element firstChild(Element element) {
    Node child = element.getFirstChild();
    while (!(child instanceof Element)) {
      child = child.getNextSibling();
    }
    return (Element) child;
  }

  private static Schema schema(String... names) {
    Source[] sources =
        Arrays.stream(names)
            .map(name -> Contract.class.getResource("/META-INF/wsdl/shep/" + name).toString())
            .map(StreamSource::new)
            .toArray(Source[]::new);
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
