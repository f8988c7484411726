package kz.ruqsat.application.portal;

import java.util.Base64;
import java.util.Locale;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Submission;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.wire.PayloadFields;

/** A request of a portal in namespace {@code urn:ruqsat:portal:1}, read by its elements. */
final class PortalMessage {

  private final String sender;
  private final PayloadFields fields;

  PortalMessage(Call call) {
    this.sender = call.senderId();
    this.fields = PayloadFields.of(call.document());
  }

  /** The participant that sends it. */
  String sender() {
    return sender;
  }

  /**
   * The text of an element.
   *
   * @throws ApplicationFault MALFORMED_APPLICATION when it is not there
   */
  String text(String name) {
    return fields
        .text(name)
        .orElseThrow(() -> new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name));
  }

  /** The octets of an element in Base64. */
  byte[] octets(String name) {
    return decoded(name, text(name));
  }

  /** The language wished; null when none is. */
  Locale language() {
    return fields.text("language").map(Locale::forLanguageTag).orElse(null);
  }

  /** The signed application with the channel by which it comes. */
  Submission submission() {
    Channel channel = constant(Channel.class, "channel");
    if (!channel.isPortal()) {
      throw new ApplicationFault(FaultCode.CHANNEL_NOT_ALLOWED, channel.name());
    }
    byte[] cms = fields.text("signature").map(it -> decoded("signature", it)).orElse(null);
    return Submission.of(sender, channel, octets("document"), cms);
  }

  /**
   * A constant by its name.
   *
   * @throws ApplicationFault MALFORMED_APPLICATION when there is none
   */
  <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, text(name));
    } catch (IllegalArgumentException e) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name);
    }
  }

  /** The edition meant; its code is null when none is named. */
  EditionKey edition() {
    return new EditionKey(text("service"), fields.text("edition").orElse(null));
  }

  /** A good answer. */
  static Answer answer(byte[] document) {
    return Answer.processed(document);
  }

  private static byte[] decoded(String name, String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name);
    }
  }
}
