package kz.ruqsat.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.document.ReceiptItem;
import kz.ruqsat.regulation.passport.ServicePlace;
import kz.ruqsat.shep.wire.DocumentXml;
import kz.ruqsat.time.OfficialTime;

/** Writes what an applicant is given for a complaint: the talon, or the portal's notification. */
final class ComplaintPaper {

  /** Namespace of the papers. */
  static final String NAMESPACE = "urn:ruqsat:complaint:1";

  private final ComplaintLaw law;
  private final Complaint complaint;

  ComplaintPaper(ComplaintLaw law, Complaint complaint) {
    this.law = law;
    this.complaint = complaint;
  }

  /**
   * Writes it with everything that the law says it states.
   *
   * @param code {@code COMPLAINT_TALON} or {@code COMPLAINT_NOTIFICATION}
   * @param official full name of who took the complaint in; null on the portal
   */
  byte[] write(String code, String official) {
    DocumentXml xml =
        new DocumentXml(NAMESPACE, "paper")
            .element("code", code)
            .element("number", complaint.number());
    text(xml, "title", law.documentTitle(code));
    for (ReceiptItem item : law.items(code)) {
      xml.begin("item").element("code", item.code());
      text(xml, "title", item.title());
      xml.element("value", value(item.code(), official)).end();
    }
    return xml.bytes();
  }

  private String value(String item, String official) {
    ServicePlace place = law.place(complaint.kind());
    return switch (item) {
      case "ACCEPTED_AT", "REGISTERED_AT" -> local(complaint.registeredAt());
      case "DELIVERED_AT" -> local(complaint.filedAt());
      case "ACCEPTED_BY" -> initials(official);
      case "ANSWER_DUE" -> local(complaint.dueAt());
      case "ANSWER_PLACE" ->
          place.room() == null ? place.text().ru() : place.text().ru() + ", " + place.room();
      case "PROGRESS_CONTACT" -> place.phone();
      default -> null;
    };
  }

  /** Surname and initials of a full name. */
  static String initials(String fullName) {
    if (fullName == null) {
      return null;
    }
    String[] parts = fullName.strip().split("\\s+");
    StringBuilder name = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      name.append(i == 1 ? " " : "").append(parts[i].charAt(0)).append('.');
    }
    return name.toString();
  }

  private static String local(Instant at) {
    return OffsetDateTime.ofInstant(at, OfficialTime.ZONE).toString();
  }

  private static void text(DocumentXml xml, String name, LocalText text) {
    xml.text(name, text.ru(), text.kk(), text.en());
  }
}
