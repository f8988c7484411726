package kz.ruqsat.wsdl;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML files of the tests, without ever following a reference out of them. */
final class XmlFiles {

  private XmlFiles() {}

  static Document parse(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newDocumentBuilder().parse(in);
    }
  }

  static List<Element> elements(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    var found = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static List<Attr> attributes(Document document, List<String> names) {
    return elements(document, "*", "*").stream()
        .flatMap(element -> names.stream().map(element::getAttributeNode))
        .filter(attribute -> attribute != null)
        .toList();
  }
}
