package kz.ruqsat.shep.wire;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The content of a {@code data} element. Three encodings live side by side on the real gateway:
 * inline XML, escaped text and CDATA, with or without an XML declaration inside the text.
 */
public final class WireData {

  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final QName SIGNATURE = new QName(XMLDSIG, "Signature");

  /** Some platforms keep the byte order mark when they make a text of a document's bytes. */
  private static final String MARK = "\uFEFF";

  private final SubtreeCopy.Copy element;

  WireData(SubtreeCopy.Copy element) {
    this.element = element;
  }

  /** The element with every prefix it needs, as it is handed on to another gateway. */
  public String element() {
    return element.inContext();
  }

  /** The same without the signatures in it: what a repeated message is compared by. */
  public String unsignedElement() throws MalformedMessage {
    // What holds none is in the form of a copy already.
    return element().contains(XMLDSIG) ? withoutSignatures(element()) : element();
  }

  /** Whether the element holds neither elements nor text. */
  public boolean isEmpty() {
    return element.children() == 0 && element.text().isBlank();
  }

  /**
   * The business document, in each form a signer may have digested: cut out alone first, then in
   * the context of the envelope. A document that travelled as text has one form.
   *
   * @param dataIsRoot whether the service signs {@code data} itself when the document is inline
   * @throws MalformedMessage when a text holds no document
   */
  public List<String> documents(boolean dataIsRoot) throws MalformedMessage {
    if (element.children() == 0) {
      return List.of(withoutDeclaration(element.text()));
    }
    if (dataIsRoot || element.children() > 1) {
      return distinct(element.alone(), element.inContext());
    }
    SubtreeCopy.Copy root = firstChild(element.inContext());
    return distinct(root.alone(), root.inContext());
  }

  /** A document without the signatures in it: what a repeated message is compared by. */
  public static String withoutSignatures(String document) throws MalformedMessage {
    try {
      XMLStreamReader reader = SafeXml.reader(document);
      toRoot(reader);
      return SubtreeCopy.of(reader, Map.of(), new ReadLimits(), SIGNATURE::equals).alone();
    } catch (XMLStreamException e) {
      throw MalformedMessage.notWellFormed("the business document", e);
    }
  }

  private static List<String> distinct(String alone, String inContext) {
    return alone.equals(inContext) ? List.of(alone) : List.of(alone, inContext);
  }

  private static SubtreeCopy.Copy firstChild(String data) throws MalformedMessage {
    try {
      XMLStreamReader reader = SafeXml.reader(data);
      toRoot(reader);
      Map<String, String> outer = SubtreeCopy.scope(reader, Map.of());
      toRoot(reader);
      return SubtreeCopy.of(reader, outer, new ReadLimits());
    } catch (XMLStreamException e) {
      throw MalformedMessage.notWellFormed("the business document", e);
    }
  }

  private static void toRoot(XMLStreamReader reader) throws XMLStreamException, MalformedMessage {
    int event;
    do {
      event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new MalformedMessage("entities and document types are not allowed");
      }
    } while (event != XMLStreamConstants.START_ELEMENT);
  }

  private static String withoutDeclaration(String text) throws MalformedMessage {
    String trimmed = text.strip();
    if (trimmed.startsWith(MARK)) {
      trimmed = trimmed.substring(MARK.length()).stripLeading();
    }
    if (trimmed.startsWith("<?xml")) {
      int end = trimmed.indexOf("?>");
      trimmed = end < 0 ? trimmed : trimmed.substring(end + 2).strip();
    }
    if (!trimmed.startsWith("<")) {
      throw new MalformedMessage("the element data holds no XML document");
    }
    return trimmed;
  }
}
