package kz.ruqsat.application.filing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.FaultCode;

/** Writes the application document: the one the applicant signs and the gateway keeps. */
public final class ApplicationWriter {

  /** Namespace of the application document. */
  public static final String NAMESPACE = "urn:ruqsat:application:1";

  private ApplicationWriter() {}

  /** The document in canonical form, unsigned. */
  public static byte[] write(ApplicationData data) {
    CanonicalXml xml = new CanonicalXml();
    xml.root(
        "application",
        NAMESPACE,
        "requestId",
        data.requestId(),
        "service",
        data.service(),
        "edition",
        data.edition(),
        "action",
        String.valueOf(data.action()),
        "applicantType",
        String.valueOf(data.applicantType()),
        "language",
        data.language(),
        "resubmits",
        data.resubmits(),
        "paper",
        data.paperAsked() ? "true" : null);
    xml.begin(
            "applicant",
            "iinBin",
            data.applicant().iinBin(),
            "name",
            data.applicant().name(),
            "phone",
            data.applicant().phone())
        .end();
    write(xml, data.representative());
    if (data.previousPermit() != null) {
      xml.begin("previousPermit", "number", data.previousPermit(), "reason", data.reason()).end();
    }
    for (String direction : new TreeSet<>(data.directions())) {
      xml.begin("direction", "code", direction).end();
    }
    new TreeMap<>(data.forms()).forEach((code, values) -> form(xml, code, values));
    data.enclosures().forEach(enclosure -> write(xml, enclosure));
    return xml.end().bytes();
  }

  private static void write(CanonicalXml xml, Representative representative) {
    if (representative != null) {
      xml.begin(
              "representative",
              "iin",
              representative.iin(),
              "fullName",
              representative.fullName(),
              "phone",
              representative.phone(),
              "authority",
              representative.authority())
          .end();
    }
  }

  private static void form(CanonicalXml xml, String code, Map<String, Object> values) {
    xml.begin("form", "code", code);
    new TreeMap<>(values)
        .forEach(
            (block, value) -> {
              for (Object entry : value instanceof List<?> list ? list : List.of(value)) {
                block(xml, block, entry);
              }
            });
    xml.end();
  }

  private static void block(CanonicalXml xml, String code, Object entry) {
    if (!(entry instanceof Map<?, ?> fields)) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, code);
    }
    xml.begin("block", "code", code);
    Map<String, Object> sorted = new TreeMap<>();
    fields.forEach((field, value) -> sorted.put(String.valueOf(field), value));
    sorted.forEach((field, value) -> field(xml, field, value));
    xml.end();
  }

  private static void field(CanonicalXml xml, String code, Object value) {
    if (value instanceof List<?> items) {
      xml.begin("field", "code", code);
      items.forEach(item -> xml.element("item", String.valueOf(item)));
      xml.end();
    } else if (value != null) {
      xml.element("field", String.valueOf(value), "code", code);
    }
  }

  private static void write(CanonicalXml xml, Enclosure document) {
    xml.begin(
            "document",
            "code",
            document.code(),
            "name",
            document.name(),
            "sha256",
            document.sha256(),
            "kind",
            document.kind(),
            "issuedOn",
            document.issuedOn() == null ? null : document.issuedOn().toString(),
            "direction",
            document.direction(),
            "days",
            document.days() == 0 ? null : String.valueOf(document.days()),
            "originalCompared",
            document.originalCompared() ? "true" : null,
            "notarised",
            document.notarised() ? "true" : null)
        .end();
  }
}
