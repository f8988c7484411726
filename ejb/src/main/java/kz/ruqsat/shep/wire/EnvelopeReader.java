package kz.ruqsat.shep.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an envelope in one pass. Clients of the real gateway break its schema in many ways, so
 * elements are matched by local name, and nothing is validated but what the gateway uses.
 */
public final class EnvelopeReader {

  private static final String SECURITY =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final QName SIGNATURE =
      new QName("http://www.w3.org/2000/09/xmldsig#", "Signature");
  private static final Set<String> DATA_PARENTS =
      Set.of("requestData", "responseData", "messageData");

  private final XMLStreamReader reader;
  private final ReadLimits limits = new ReadLimits();
  private SoapVersion version;
  private boolean secured;

  private EnvelopeReader(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Reads the envelope.
   *
   * @param text the message, decoded
   * @throws MalformedMessage when it is not a SOAP envelope with one element in its Body
   */
  public static Envelope read(String text) throws MalformedMessage {
    try {
      return new EnvelopeReader(SafeXml.reader(text)).answerable();
    } catch (XMLStreamException e) {
      throw MalformedMessage.notWellFormed("the message", e);
    }
  }

  /** Whatever is wrong after the first element can be told in the version of SOAP it names. */
  private Envelope answerable() throws MalformedMessage {
    try {
      return envelope();
    } catch (XMLStreamException e) {
      throw MalformedMessage.notWellFormed("the message", e).in(version);
    } catch (MalformedMessage e) {
      throw e.in(version);
    }
  }

  private Envelope envelope() throws XMLStreamException, MalformedMessage {
    int event;
    do {
      event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new MalformedMessage("entities and document types are not allowed");
      }
    } while (event != XMLStreamConstants.START_ELEMENT);
    if (!"Envelope".equals(reader.getLocalName())) {
      throw new MalformedMessage("the message is not a SOAP envelope");
    }
    version =
        SoapVersion.of(reader.getNamespaceURI())
            .orElseThrow(
                () ->
                    new MalformedMessage(
                        MalformedMessage.Kind.VERSION_MISMATCH, "the SOAP version is not known"));
    limits.enter();
    Map<String, String> scope = SubtreeCopy.scope(reader, Map.of());
    Envelope envelope = null;
    while (nextChild()) {
      String name = reader.getLocalName();
      if (!version.namespace().equals(reader.getNamespaceURI())) {
        throw new MalformedMessage("an element of the envelope is not of SOAP");
      }
      if ("Header".equals(name)) {
        header();
      } else if ("Body".equals(name) && envelope == null) {
        envelope = body(SubtreeCopy.scope(reader, scope));
      } else {
        throw new MalformedMessage("the envelope holds more than a Header and a Body");
      }
    }
    if (envelope == null) {
      throw new MalformedMessage("the envelope has no Body");
    }
    while (reader.hasNext()) {
      reader.next();
    }
    return envelope;
  }

  private void header() throws XMLStreamException, MalformedMessage {
    while (nextChild()) {
      String must = reader.getAttributeValue(version.namespace(), "mustUnderstand");
      boolean demanded = "1".equals(must) || "true".equals(must);
      boolean security = SECURITY.equals(reader.getNamespaceURI());
      if (demanded && !security) {
        throw new MalformedMessage(
            MalformedMessage.Kind.MUST_UNDERSTAND, "a header that must be understood is not known");
      }
      skip(security);
    }
  }

  private Envelope body(Map<String, String> scope) throws XMLStreamException, MalformedMessage {
    Envelope envelope = null;
    while (nextChild()) {
      if (envelope != null) {
        throw new MalformedMessage("the Body holds more than one element");
      }
      String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
      envelope = new Envelope(version, element("", scope), namespace, secured);
    }
    if (envelope == null) {
      throw new MalformedMessage("the Body is empty");
    }
    return envelope;
  }

  private WireElement element(String parent, Map<String, String> outer)
      throws XMLStreamException, MalformedMessage {
    String name = reader.getLocalName();
    if ("data".equals(name) && DATA_PARENTS.contains(parent)) {
      SubtreeCopy.Copy copy = SubtreeCopy.of(reader, outer, limits);
      return new WireElement(name, "", List.of(), new WireData(copy));
    }
    Map<String, String> scope = SubtreeCopy.scope(reader, outer);
    limits.enter();
    StringBuilder text = new StringBuilder();
    List<WireElement> children = new ArrayList<>();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(name, scope));
        case XMLStreamConstants.END_ELEMENT -> {
          limits.leave();
          return new WireElement(name, text.toString().strip(), List.copyOf(children), null);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new MalformedMessage("entities and document types are not allowed");
        default -> {}
      }
    }
  }

  /** Moves to the next child element; false at the end of the parent. */
  private boolean nextChild() throws XMLStreamException, MalformedMessage {
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!reader.isWhiteSpace()) {
            throw new MalformedMessage("there is text between the elements of the envelope");
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new MalformedMessage("entities and document types are not allowed");
        default -> {}
      }
    }
  }

  /**
   * Skips a header.
   *
   * @param security whether it is the one that may hold the signature
   */
  private void skip(boolean security) throws XMLStreamException, MalformedMessage {
    int from = limits.depth();
    limits.enter();
    while (limits.depth() > from) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          limits.enter();
          secured |= security && SIGNATURE.equals(reader.getName());
        }
        case XMLStreamConstants.END_ELEMENT -> limits.leave();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new MalformedMessage("entities and document types are not allowed");
        default -> {}
      }
    }
  }
}
