package kz.ruqsat.application.result;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.shep.wire.SafeXml;

/**
 * An act on a permit as the document that the official signs, in canonical form.
 *
 * @param number of the permit
 * @param version of the permit that the act follows, so that it can be entered once only
 * @param on the day it takes effect
 * @param ground why, in words or as a code
 * @param reference number and date of the order; null when there is none
 * @param official full name of who signs
 */
record PermitActDocument(
    String number,
    int version,
    PermitActs.Kind kind,
    LocalDate on,
    String provider,
    String ground,
    String reference,
    String official) {

  private static final String NAMESPACE = "urn:ruqsat:permit-act:1";
  private static final String ROOT = "permitAct";

  /** The document in canonical form (C14N 1.0). */
  byte[] bytes() {
    return new CanonicalXml()
        .root(
            ROOT,
            NAMESPACE,
            "permit",
            number,
            "version",
            String.valueOf(version),
            "kind",
            kind.name(),
            "on",
            on.toString(),
            "provider",
            provider,
            "ground",
            ground,
            "reference",
            reference,
            "official",
            official)
        .end()
        .bytes();
  }

  /**
   * Reads what was signed; whoever calls compares it with {@link #bytes}.
   *
   * @throws ApplicationFault EDS_NOT_CONFIRMED
   */
  static PermitActDocument read(byte[] document) {
    Map<String, String> said = attributes(document);
    try {
      return new PermitActDocument(
          said.get("permit"),
          Integer.parseInt(said.getOrDefault("version", "")),
          PermitActs.Kind.valueOf(said.getOrDefault("kind", "")),
          LocalDate.parse(said.getOrDefault("on", "")),
          said.get("provider"),
          said.get("ground"),
          said.get("reference"),
          said.get("official"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, ROOT);
    }
  }

  private static Map<String, String> attributes(byte[] document) {
    Map<String, String> attributes = new HashMap<>();
    try {
      XMLStreamReader reader = SafeXml.reader(new String(document, StandardCharsets.UTF_8));
      while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
        // to the root
      }
      if (!ROOT.equals(reader.getLocalName()) || !NAMESPACE.equals(reader.getNamespaceURI())) {
        throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, ROOT);
      }
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    } catch (XMLStreamException e) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, ROOT);
    }
    return attributes;
  }
}
