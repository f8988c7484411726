package kz.ruqsat.wsdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Makes one file of a WSDL and all it imports. A WSDL file has one target namespace, so the port
 * type and the messages move to the namespace of the service; neither name is ever on the wire.
 * Relies on the habit of our files to call their own target namespace {@code tns}.
 */
final class SingleFile {

  private final ContractFiles files;

  SingleFile(ContractFiles files) {
    this.files = files;
  }

  Document of(String name) {
    Document document = files.read(name);
    for (Element reference : ContractFiles.elements(document, ContractFiles.WSDL, "import")) {
      absorb(document, reference);
    }
    for (Element types : ContractFiles.elements(document, ContractFiles.WSDL, "types")) {
      inline(types);
    }
    return document;
  }

  /** Puts the content of an imported WSDL in the place of its import. */
  private void absorb(Document document, Element reference) {
    Element definitions = document.getDocumentElement();
    Element imported = files.read(reference.getAttribute("location")).getDocumentElement();
    for (Attr declaration : declarations(imported)) {
      if (!definitions.hasAttribute(declaration.getName())) {
        definitions.setAttributeNS(
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI, declaration.getName(), declaration.getValue());
      }
    }
    for (Node child = imported.getFirstChild(); child != null; child = child.getNextSibling()) {
      definitions.insertBefore(document.importNode(child, true), reference);
    }
    definitions.removeChild(reference);
    callOwn(definitions, reference.getAttribute("namespace"));
  }

  /** What carried the prefix of the absorbed namespace is now the file's own. */
  private static void callOwn(Element definitions, String namespace) {
    for (Attr declaration : declarations(definitions)) {
      if (declaration.getValue().equals(namespace)) {
        String prefix = declaration.getLocalName() + ":";
        for (Element binding :
            ContractFiles.elements(definitions.getOwnerDocument(), ContractFiles.WSDL, "binding")) {
          binding.setAttribute("type", binding.getAttribute("type").replace(prefix, "tns:"));
        }
        definitions.removeAttributeNode(declaration);
      }
    }
  }

  /** Replaces schemas that only import by the schemas they import, each once. */
  private void inline(Element types) {
    Map<String, Element> schemas = new LinkedHashMap<>();
    for (Element schema :
        ContractFiles.children(types, XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")) {
      follow(schema, schemas);
      types.removeChild(schema);
    }
    for (Element schema : schemas.values()) {
      types.appendChild(types.getOwnerDocument().importNode(schema, true));
      types.appendChild(types.getOwnerDocument().createTextNode("\n"));
    }
  }

  /** Schemas before those that import them, as far as they do not import each other. */
  private void follow(Element schema, Map<String, Element> found) {
    for (Element reference :
        ContractFiles.children(schema, XMLConstants.W3C_XML_SCHEMA_NS_URI, "import")) {
      String location = reference.getAttribute("schemaLocation");
      reference.removeAttribute("schemaLocation");
      if (!found.containsKey(location)) {
        Element target = files.read(location).getDocumentElement();
        found.put(location, target);
        follow(target, found);
        found.put(location, found.remove(location));
      }
    }
  }

  private static List<Attr> declarations(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    var found = new ArrayList<Attr>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
        found.add(attribute);
      }
    }
    return found;
  }
}
