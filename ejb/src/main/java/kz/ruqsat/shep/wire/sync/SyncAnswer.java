package kz.ruqsat.shep.wire.sync;

import java.time.Instant;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireDates;
import kz.ruqsat.shep.wire.XmlWriter;

/**
 * The answer of {@code SendMessage}, ready for the wire.
 *
 * @param messageId id of the answer in the answering system
 * @param correlationId the request's message id
 * @param responseDate when it was answered
 * @param statusCode for example {@code SCSS001}
 * @param statusMessage at most 250 characters
 * @param sessionId GUID in braces
 * @param data the whole {@code data} element as it travels; null for an answer without data
 */
public record SyncAnswer(
    String messageId,
    String correlationId,
    Instant responseDate,
    String statusCode,
    String statusMessage,
    String sessionId,
    String data) {

  private static final int STATUS_MESSAGE_CHARACTERS = 250;

  /** The envelope, unsigned. There is no white space around the child of the Body. */
  public String envelope(SoapVersion version) {
    StringBuilder out = new StringBuilder(1024 + (data == null ? 0 : data.length()));
    XmlWriter.openBody(version, out);
    out.append("<t:SendMessageResponse xmlns:t=\"").append(SyncRequest.NAMESPACE).append("\">");
    out.append("<response><responseInfo>");
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.optional("correlationId", correlationId, out);
    XmlWriter.element("responseDate", WireDates.write(responseDate), out);
    out.append("<status>");
    XmlWriter.element("code", statusCode, out);
    XmlWriter.element("message", shortened(statusMessage), out);
    out.append("</status>");
    XmlWriter.element("sessionId", sessionId, out);
    out.append("</responseInfo><responseData>");
    if (data != null) {
      out.append(data);
    }
    out.append("</responseData></response></t:SendMessageResponse>");
    XmlWriter.closeBody(out);
    return out.toString();
  }

  private static String shortened(String text) {
    return text.length() <= STATUS_MESSAGE_CHARACTERS
        ? text
        : text.substring(0, STATUS_MESSAGE_CHARACTERS - 1) + "…";
  }
}
