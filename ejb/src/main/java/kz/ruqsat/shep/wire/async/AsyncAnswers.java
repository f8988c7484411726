package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireDates;
import kz.ruqsat.shep.wire.XmlWriter;

/** The answers of the asynchronous channel and the gateway's notice of a state, unsigned. */
public final class AsyncAnswers {

  private AsyncAnswers() {}

  /**
   * State of a message for people and programs.
   *
   * @param state {@code ON_DELIVERY}, {@code DELIVERED}, {@code NOT_DELIVERED} or {@code
   *     DELIVERY_STOPPED}
   */
  public record Status(String state, String code, String message, Instant date) {}

  /** The acknowledgement of {@code sendMessage}. */
  public static String sent(
      SoapVersion version, String messageId, String correlationId, Instant date, String session) {
    StringBuilder out = open(version, AsyncContract.SEND, AsyncContract.NAMESPACE);
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.element("correlationId", correlationId, out);
    XmlWriter.element("responseDate", WireDates.write(date), out);
    XmlWriter.element("sessionId", session, out);
    return close(AsyncContract.SEND, out);
  }

  /** The answer to {@code sendDeliveryNotification}. */
  public static String noted(
      SoapVersion version, String notificationId, Instant date, String session) {
    StringBuilder out = open(version, AsyncContract.NOTIFY, AsyncContract.NAMESPACE);
    XmlWriter.element("notificationId", notificationId, out);
    XmlWriter.element("responseDate", WireDates.write(date), out);
    XmlWriter.element("sessionId", session, out);
    return close(AsyncContract.NOTIFY, out);
  }

  /** The answer to {@code getMessageStatus}. */
  public static String status(SoapVersion version, Status status, Instant date, String session) {
    StringBuilder out = open(version, AsyncContract.STATUS, AsyncContract.NAMESPACE);
    XmlWriter.element("messageState", status.state(), out);
    status(status, out);
    XmlWriter.element("responseDate", WireDates.write(date), out);
    XmlWriter.element("sessionId", session, out);
    return close(AsyncContract.STATUS, out);
  }

  /** The answer to {@code getMessages}. */
  public static String messages(
      SoapVersion version, List<AsyncMessageXml> messages, Instant date, String session) {
    StringBuilder out = open(version, AsyncContract.PULL, AsyncContract.NAMESPACE);
    XmlWriter.element("responseDate", WireDates.write(date), out);
    XmlWriter.element("sessionId", session, out);
    for (AsyncMessageXml message : messages) {
      out.append("<messages>");
      message.content(out);
      out.append("</messages>");
    }
    return close(AsyncContract.PULL, out);
  }

  /** The notice to a sender's callback that the state of its message changed. */
  public static String changed(
      String notificationId, String messageId, Status status, Instant date, String session) {
    StringBuilder out = new StringBuilder(1024);
    XmlWriter.openBody(SoapVersion.V11, out);
    out.append("<c:").append(AsyncContract.CHANGED).append(" xmlns:c=\"");
    out.append(AsyncContract.CLIENT_NAMESPACE).append("\"><request><notification>");
    XmlWriter.element("notificationId", notificationId, out);
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.element("notificationDate", WireDates.write(date), out);
    XmlWriter.element("messageState", status.state(), out);
    status(status, out);
    out.append("</notification>");
    XmlWriter.element("requestDate", WireDates.write(date), out);
    XmlWriter.element("sessionId", session, out);
    out.append("</request></c:").append(AsyncContract.CHANGED).append('>');
    XmlWriter.closeBody(out);
    return out.toString();
  }

  private static void status(Status status, StringBuilder out) {
    out.append("<status>");
    XmlWriter.element("statusCode", status.code(), out);
    XmlWriter.element("statusMessage", status.message(), out);
    XmlWriter.element("statusDate", WireDates.write(status.date()), out);
    out.append("</status>");
  }

  private static StringBuilder open(SoapVersion version, String operation, String namespace) {
    StringBuilder out = new StringBuilder(1024);
    XmlWriter.openBody(version, out);
    out.append("<a:").append(operation).append("Response xmlns:a=\"").append(namespace);
    return out.append("\"><response>");
  }

  private static String close(String operation, StringBuilder out) {
    out.append("</response></a:").append(operation).append("Response>");
    XmlWriter.closeBody(out);
    return out.toString();
  }
}
