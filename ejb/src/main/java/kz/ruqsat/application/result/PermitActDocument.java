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
 * @param order with its day
 * @param official full name of who signs
 */
record PermitActDocument(
    String number, int version, String provider, PermitActOrder order, String official) {

  private static final String NAMESPACE = "urn:ruqsat:permit-act:1";
  private static final String ROOT = "permitAct";

  /** The document in canonical form (C14N 1.0). */
  byte[] bytes() {
    PermitAnnex annex = order.annex();
    return new CanonicalXml()
        .root(
            ROOT,
            NAMESPACE,
            "permit",
            number,
            "version",
            String.valueOf(version),
            "kind",
            order.kind().name(),
            "on",
            order.on().toString(),
            "provider",
            provider,
            "ground",
            order.ground(),
            "reference",
            order.reference(),
            "official",
            official,
            "annex",
            annex == null ? null : annex.number(),
            "region",
            annex == null ? null : annex.region(),
            "place",
            annex == null ? null : annex.place(),
            "activityCode",
            annex == null ? null : annex.activityCode(),
            "activity",
            annex == null ? null : annex.activity())
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
          said.get("provider"),
          new PermitActOrder(
              PermitActs.Kind.valueOf(said.getOrDefault("kind", "")),
              LocalDate.parse(said.getOrDefault("on", "")),
              said.get("ground"),
              said.get("reference"),
              annex(said)),
          said.get("official"));
    } catch (IllegalArgumentException | DateTimeException | ApplicationFault e) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, ROOT);
    }
  }

  private static PermitAnnex annex(Map<String, String> said) {
    return said.containsKey("annex")
        ? new PermitAnnex(
            said.get("annex"),
            said.get("region"),
            said.get("place"),
            said.get("activityCode"),
            said.get("activity"))
        : null;
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
