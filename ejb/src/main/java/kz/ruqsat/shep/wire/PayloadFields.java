package kz.ruqsat.shep.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;

/**
 * The texts of a request by the local names of their elements: real clients take liberties with
 * prefixes, namespaces and order. An element that is empty is absent; of several the first counts.
 */
public final class PayloadFields {

  private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  private PayloadFields() {}

  /**
   * Reads a business document.
   *
   * @throws GatewayFault {@link FaultCode#FORMAT} when it is not well formed
   */
  public static PayloadFields of(byte[] document) {
    PayloadFields fields = new PayloadFields();
    try {
      XMLStreamReader reader = SafeXml.reader(new String(document, StandardCharsets.UTF_8));
      fields.read(reader);
      reader.close();
      return fields;
    } catch (XMLStreamException e) {
      throw new GatewayFault(
          FaultCode.FORMAT,
          MalformedMessage.notWellFormed("the business document", e).getMessage());
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    String leaf = null;
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          leaf = reader.getLocalName();
          text.setLength(0);
          if (XMLDSIG.equals(reader.getNamespaceURI())) {
            skip(reader);
            leaf = null;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          add(leaf, text.toString().strip());
          leaf = null;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new GatewayFault(FaultCode.FORMAT, "entities and document types are not allowed");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void add(String leaf, String text) {
    if (leaf != null && !text.isEmpty()) {
      texts.computeIfAbsent(leaf, name -> new ArrayList<>()).add(text);
    }
  }

  /** The text of an element. */
  public Optional<String> text(String localName) {
    return all(localName).stream().findFirst();
  }

  /** The texts of a repeated element, in document order. */
  public List<String> all(String localName) {
    return texts.getOrDefault(localName, List.of());
  }
}
