package kz.ruqsat.identity.gbdul;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.wire.xml.XmlTime;

/** The head of a request for a report, which the answer repeats. */
record ReportRequest(Call call, PayloadFields fields) {

  static ReportRequest of(Call call) {
    return new ReportRequest(call, PayloadFields.of(call.document()));
  }

  String number() {
    return fields.text("requestNumber").orElse(call.messageId());
  }

  String declarant() {
    return fields.text("declarantId").orElse(call.senderId());
  }

  /** When the client says it asked; null when it does not, or not so that it can be read. */
  Instant date() {
    try {
      return fields.text("requestDate").map(XmlTime::instant).orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  String system() {
    return fields.text("requestSystemId").orElse(null);
  }

  Optional<String> requestor() {
    return fields.text("Requestor");
  }
}
