package kz.ruqsat.wsdl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of one folder of contracts on the class path, as documents. */
record ContractFiles(String folder) {

  static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

  /** A fresh copy each time, for the caller to change. */
  Document read(String name) {
    try (InputStream in = ContractFiles.class.getClassLoader().getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No contract " + folder + name);
      }
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(in);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException("Unreadable contract " + folder + name, e);
    }
  }

  /** The imports of other files of the folder, of WSDL and of schemas. */
  List<Element> imports(Document document) {
    var found = new ArrayList<Element>();
    found.addAll(elements(document, WSDL, "import"));
    found.addAll(elements(document, XMLConstants.W3C_XML_SCHEMA_NS_URI, "import"));
    return found;
  }

  static String locationAttribute(Element reference) {
    return WSDL.equals(reference.getNamespaceURI()) ? "location" : "schemaLocation";
  }

  static List<Element> elements(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    var found = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static List<Element> children(Element parent, String namespace, String name) {
    var found = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && namespace.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  static String text(Document document) {
    try {
      document.setXmlStandalone(true);
      var writer = new StringWriter();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(writer));
      return writer.toString();
    } catch (TransformerException e) {
      throw new IllegalArgumentException("A contract that cannot be written", e);
    }
  }
}
