package kz.ruqsat.centre;

import java.util.List;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.centre.desk.Missing;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.shep.wire.DocumentXml;

/** The messages that the centre gets, as {@code centre.xsd} has them. */
final class CentreMessages {

  private static final String NAMESPACE = "urn:ruqsat:centre:1";

  private CentreMessages() {}

  static byte[] change(CentreCase of, StatusChange change) {
    DocumentXml xml = head("statusChange", of);
    change(xml, change);
    return xml.element("shepCorrelationId", of.chain()).bytes();
  }

  /**
   * The receipt of acceptance (S2.1.9.3, S2.1.9.4), or of refusal with what is missing (S2.1.9.9).
   *
   * @param form the printed form it follows; null
   * @param document the receipt as it is kept with the case
   */
  static byte[] receipt(
      CentreCase of, CaseView view, List<Missing> missing, LocalText form, byte[] document) {
    DocumentXml xml =
        head("receipt", of)
            .element("kind", missing.isEmpty() ? "ACCEPTANCE" : "REFUSAL")
            .moment("date", view.filedAt())
            .moment("plannedIssueDate", missing.isEmpty() ? view.dueAt() : null)
            .element("processingMinutes", of.time().minutes());
    of.time().violations().forEach(it -> xml.element("violation", it));
    text(xml, "form", form);
    for (Missing one : missing) {
      xml.begin("missing").element("code", one.document());
      text(xml, "title", one.title());
      xml.element("kind", one.kind()).end();
    }
    return xml.octets("document", document).bytes();
  }

  /**
   * The result to be handed over.
   *
   * @param permit number of the permit; null when the service is refused
   * @param document signed by the provider's official
   */
  static byte[] result(CentreCase of, String permit, byte[] document) {
    return head("result", of)
        .element("isPositive", of.positive())
        .element("permitNumber", permit)
        .octets("document", document)
        .bytes();
  }

  /** Where an application stands, with all that happened; for who asks. */
  static byte[] status(CentreCase of, List<StatusChange> changes, byte[] result) {
    DocumentXml xml = head("status", of).element("currentStatus", of.status());
    for (StatusChange one : changes) {
      xml.begin("change");
      change(xml, one);
      xml.end();
    }
    return xml.octets("result", result).bytes();
  }

  private static DocumentXml head(String root, CentreCase of) {
    return new DocumentXml(NAMESPACE, root)
        .element("applicationId", of.applicationId())
        .element("applicationNumber", of.application());
  }

  private static void change(DocumentXml xml, StatusChange change) {
    xml.element("oldStatus", change.oldStatus())
        .element("newStatus", change.newStatus())
        .element("isPositive", change.isPositive())
        .element("cancelState", change.cancelState())
        .element("paperState", change.paperState())
        .moment("createDate", change.createDate());
  }

  private static void text(DocumentXml xml, String name, LocalText text) {
    if (text != null) {
      xml.text(name, text.ru(), text.kk(), text.en());
    }
  }
}
