package kz.ruqsat.shep.wire.sync;

import java.time.Instant;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireDates;
import kz.ruqsat.shep.wire.XmlWriter;

/** Writes requests of {@code SendMessage} to another gateway. */
public final class SyncRequestWriter {

  private SyncRequestWriter() {}

  /**
   * The envelope, unsigned.
   *
   * @param request what is asked; its account and payload are not used
   * @param data the {@code data} element; empty without one
   * @param senderId our account there
   * @param password our password there; null without one
   * @param messageDate of our message
   */
  public static String envelope(
      SyncRequest request, String data, String senderId, String password, Instant messageDate) {
    StringBuilder out = new StringBuilder(1024 + data.length());
    XmlWriter.openBody(SoapVersion.V11, out);
    out.append("<t:SendMessage xmlns:t=\"").append(SyncRequest.NAMESPACE).append("\">");
    out.append("<request><requestInfo>");
    XmlWriter.element("messageId", request.messageId(), out);
    XmlWriter.optional("correlationId", request.correlationId(), out);
    XmlWriter.element("serviceId", request.serviceId(), out);
    XmlWriter.element("messageDate", WireDates.write(messageDate), out);
    XmlWriter.optional("routeId", request.routeId(), out);
    out.append("<sender>");
    XmlWriter.element("senderId", senderId, out);
    XmlWriter.optional("password", password, out);
    out.append("</sender>");
    XmlWriter.properties(request.properties(), out);
    out.append("</requestInfo><requestData>").append(data);
    out.append("</requestData></request></t:SendMessage>");
    XmlWriter.closeBody(out);
    return out.toString();
  }
}
