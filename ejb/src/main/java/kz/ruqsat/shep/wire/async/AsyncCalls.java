package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireDates;
import kz.ruqsat.shep.wire.XmlWriter;

/**
 * What the gateway says when it is itself a participant of another gateway's asynchronous channel,
 * unsigned.
 *
 * @param senderId our account there
 * @param password our password there; null without one
 */
public record AsyncCalls(String senderId, String password) {

  /**
   * A message into or along a chain there.
   *
   * @param message with the ids of this gateway, which are not told
   * @param correlationId the other gateway's id of the chain; null for the message that opens one
   */
  public String send(AsyncMessageXml message, String correlationId) {
    StringBuilder out = open(AsyncContract.SEND, 1024 + message.data().length());
    out.append("<messageInfo><messageId/>");
    if (correlationId == null) {
      out.append("<correlationId/>");
    } else {
      XmlWriter.element("correlationId", correlationId, out);
    }
    XmlWriter.element("serviceId", message.serviceId(), out);
    XmlWriter.element("messageType", message.kind().name(), out);
    XmlWriter.optional("routeId", message.routeId(), out);
    XmlWriter.element("messageDate", WireDates.write(message.messageDate()), out);
    sender(out);
    XmlWriter.properties(message.properties(), out);
    out.append("</messageInfo><messageData>").append(message.data()).append("</messageData>");
    return close(AsyncContract.SEND, out);
  }

  /** Asks for the state of a message. */
  public String status(String messageId, Instant now) {
    StringBuilder out = open(AsyncContract.STATUS, 1024);
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.element("requestDate", WireDates.write(now), out);
    sender(out);
    return close(AsyncContract.STATUS, out);
  }

  /** Fetches the messages of a service that wait for us. */
  public String pull(String serviceId, Instant now) {
    StringBuilder out = open(AsyncContract.PULL, 1024);
    XmlWriter.element("requestDate", WireDates.write(now), out);
    XmlWriter.element("serviceId", serviceId, out);
    sender(out);
    return close(AsyncContract.PULL, out);
  }

  /**
   * Tells whether a message was taken.
   *
   * @param refusal why not; null when it was
   */
  public String receipt(String messageId, String serviceId, String refusal, Instant now) {
    StringBuilder out = open(AsyncContract.NOTIFY, 1024);
    String date = WireDates.write(now);
    out.append("<notification>");
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.element("serviceId", serviceId, out);
    XmlWriter.element("notificationDate", date, out);
    out.append("<deliveryStatus>");
    XmlWriter.element(
        "receiveStatus", refusal == null ? "MESSAGE_ACCEPTED" : "MESSAGE_NOT_ACCTEPTED", out);
    XmlWriter.element("statusDate", date, out);
    XmlWriter.element("resendMessage", "NOT_RESEND", out);
    if (refusal != null) {
      out.append("<error>");
      XmlWriter.element("errorCode", "1", out);
      XmlWriter.element("errorMessage", refusal, out);
      XmlWriter.element("errorDate", date, out);
      out.append("</error>");
    }
    out.append("</deliveryStatus></notification>");
    XmlWriter.element("requestDate", date, out);
    sender(out);
    return close(AsyncContract.NOTIFY, out);
  }

  private void sender(StringBuilder out) {
    out.append("<sender>");
    XmlWriter.element("senderId", senderId, out);
    XmlWriter.optional("password", password, out);
    out.append("</sender>");
  }

  private static StringBuilder open(String operation, int size) {
    StringBuilder out = new StringBuilder(size);
    XmlWriter.openBody(SoapVersion.V11, out);
    out.append("<a:").append(operation).append(" xmlns:a=\"").append(AsyncContract.NAMESPACE);
    return out.append("\"><request>");
  }

  private static String close(String operation, StringBuilder out) {
    out.append("</request></a:").append(operation).append('>');
    XmlWriter.closeBody(out);
    return out.toString();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "AsyncCalls[" + senderId + "]";
  }
}
