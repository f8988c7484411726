package kz.ruqsat.application.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Applicant;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the application document. Its signature, if any, was taken out before. */
final class ApplicationReader {

  private ApplicationReader() {}

  /**
   * Reads the document.
   *
   * @throws ApplicationFault MALFORMED_APPLICATION, naming what is wrong
   */
  static ApplicationData read(byte[] document) {
    Element root = parse(document);
    if (!"application".equals(root.getLocalName())
        || !ApplicationWriter.NAMESPACE.equals(root.getNamespaceURI())) {
      throw malformed("root");
    }
    Map<String, Map<String, Object>> forms = new LinkedHashMap<>();
    children(root, "form").forEach(form -> forms.put(required(form, "code"), blocks(form)));
    Set<String> directions = new LinkedHashSet<>();
    children(root, "direction").forEach(it -> directions.add(required(it, "code")));
    Element previous = child(root, "previousPermit");
    return new ApplicationData(
        required(root, "requestId"),
        required(root, "service"),
        optional(root, "edition"),
        constant(Action.class, root, "action"),
        constant(ApplicantType.class, root, "applicantType"),
        optional(root, "language"),
        flag(root, "paper"),
        applicant(child(root, "applicant")),
        representative(child(root, "representative")),
        previous == null ? null : required(previous, "number"),
        previous == null ? null : optional(previous, "reason"),
        optional(root, "resubmits"),
        directions,
        forms,
        children(root, "document").stream().map(ApplicationReader::enclosure).toList());
  }

  private static Applicant applicant(Element element) {
    if (element == null) {
      throw malformed("applicant");
    }
    return new Applicant(
        required(element, "iinBin"), optional(element, "name"), optional(element, "phone"));
  }

  private static Representative representative(Element element) {
    return element == null
        ? null
        : new Representative(
            optional(element, "iin"),
            optional(element, "fullName"),
            optional(element, "phone"),
            optional(element, "authority"));
  }

  private static Enclosure enclosure(Element element) {
    String issuedOn = optional(element, "issuedOn");
    String days = optional(element, "days");
    try {
      return new Enclosure(
          required(element, "code"),
          optional(element, "name"),
          optional(element, "sha256"),
          optional(element, "kind"),
          issuedOn == null ? null : LocalDate.parse(issuedOn),
          optional(element, "direction"),
          days == null ? 0 : Integer.parseInt(days),
          flag(element, "originalCompared"),
          flag(element, "notarised"));
    } catch (DateTimeException | NumberFormatException e) {
      throw malformed("document/@" + (e instanceof DateTimeException ? "issuedOn" : "days"));
    }
  }

  /** Values as forms take them: a block given once is a map, one given often a list of maps. */
  private static Map<String, Object> blocks(Element form) {
    Map<String, List<Object>> found = new LinkedHashMap<>();
    for (Element block : children(form, "block")) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (Element field : children(block, "field")) {
        List<Element> items = children(field, "item");
        fields.put(
            required(field, "code"),
            items.isEmpty()
                ? field.getTextContent()
                : items.stream().map(Node::getTextContent).toList());
      }
      found.computeIfAbsent(required(block, "code"), code -> new ArrayList<>()).add(fields);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    found.forEach((code, list) -> values.put(code, list.size() == 1 ? list.get(0) : list));
    return values;
  }

  /** The root of a document without a DTD. */
  static Element parse(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw malformed("not well-formed XML without a DTD");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && name.equals(element.getLocalName())
          && ApplicationWriter.NAMESPACE.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    if (found.size() > 1) {
      throw malformed(name);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static String optional(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  private static String required(Element element, String name) {
    String value = element.getAttribute(name);
    if (value.isBlank()) {
      throw malformed(element.getLocalName() + "/@" + name);
    }
    return value;
  }

  private static boolean flag(Element element, String name) {
    return "true".equals(element.getAttribute(name));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Element element, String name) {
    try {
      return Enum.valueOf(type, required(element, name));
    } catch (IllegalArgumentException e) {
      throw malformed(element.getLocalName() + "/@" + name);
    }
  }

  private static ApplicationFault malformed(String what) {
    return new ApplicationFault(FaultCode.MALFORMED_APPLICATION, what);
  }
}
