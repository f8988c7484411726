package kz.ruqsat.identity.gbdul;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.wire.xml.XmlTime;

/** A request about a БИН. Requests for reports have a head, which the answer repeats. */
record BinRequest(Call call, PayloadFields fields) {

  static BinRequest of(Call call) {
    return new BinRequest(call, PayloadFields.of(call.document()));
  }

  /** The number it was given, else that of its message. */
  String number() {
    return fields.text("requestNumber").orElse(call.messageId());
  }

  /** Who declares to have asked, else who sent the message. */
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

  /** The system that asked; null when it does not say. */
  String system() {
    return fields.text("requestSystemId").orElse(null);
  }

  /** The person or organisation a report is for. */
  Optional<String> requestor() {
    return fields.text("Requestor");
  }
}
