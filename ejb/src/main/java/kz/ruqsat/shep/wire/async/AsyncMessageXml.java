package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import java.util.Map;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireDates;
import kz.ruqsat.shep.wire.XmlWriter;

/**
 * A message as the gateway hands it to its recipient.
 *
 * @param data the {@code data} element as it travels
 */
public record AsyncMessageXml(
    String messageId,
    String correlationId,
    String serviceId,
    MessageKind kind,
    String routeId,
    Instant messageDate,
    String senderId,
    Map<String, String> properties,
    String sessionId,
    String data) {

  /** The envelope of a push to the recipient's callback, unsigned. */
  public String push() {
    StringBuilder out = new StringBuilder(1024 + data.length());
    XmlWriter.openBody(SoapVersion.V11, out);
    out.append("<a:sendMessage xmlns:a=\"").append(AsyncContract.NAMESPACE).append("\"><request>");
    content(out);
    out.append("</request></a:sendMessage>");
    XmlWriter.closeBody(out);
    return out.toString();
  }

  /** {@code messageInfo} and {@code messageData}. */
  void content(StringBuilder out) {
    out.append("<messageInfo>");
    XmlWriter.element("messageId", messageId, out);
    XmlWriter.element("correlationId", correlationId, out);
    XmlWriter.element("serviceId", serviceId, out);
    XmlWriter.element("messageType", kind.name(), out);
    XmlWriter.optional("routeId", routeId, out);
    XmlWriter.element("messageDate", WireDates.write(messageDate), out);
    // The sender's password is the gateway's secret and stays here.
    out.append("<sender>");
    XmlWriter.element("senderId", senderId, out);
    out.append("</sender>");
    XmlWriter.properties(properties, out);
    XmlWriter.optional("sessionId", sessionId, out);
    out.append("</messageInfo><messageData>").append(data).append("</messageData>");
  }
}
