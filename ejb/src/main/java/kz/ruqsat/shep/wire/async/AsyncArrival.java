package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireElement;

/**
 * A message that another gateway has for us.
 *
 * @param messageId the other gateway's id
 * @param correlationId the other gateway's id of the chain
 * @param sessionId the other gateway's session; null when not told
 * @param data the {@code data} element with every prefix it needs
 */
public record AsyncArrival(
    String messageId,
    String correlationId,
    String serviceId,
    MessageKind kind,
    Instant messageDate,
    String routeId,
    Map<String, String> properties,
    String sessionId,
    String data) {

  /**
   * Reads the answer to {@code getMessages}.
   *
   * @throws MalformedMessage when a message in it is not of the contract
   */
  public static List<AsyncArrival> of(WireElement operation) throws MalformedMessage {
    List<AsyncArrival> arrivals = new ArrayList<>();
    for (WireElement message : operation.mandatoryChild("response").all("messages").toList()) {
      arrivals.add(arrival(message));
    }
    return arrivals;
  }

  private static AsyncArrival arrival(WireElement message) throws MalformedMessage {
    WireElement info = message.mandatoryChild("messageInfo");
    return new AsyncArrival(
        info.mandatory("messageId"),
        info.mandatory("correlationId"),
        info.mandatory("serviceId"),
        AsyncSend.kind(info.mandatory("messageType")),
        info.mandatoryDate("messageDate"),
        info.id("routeId"),
        info.properties(),
        info.textOf("sessionId"),
        message.mandatoryChild("messageData").mandatoryChild("data").data().element());
  }

  /** Without the payload. */
  @Override
  public String toString() {
    return "AsyncArrival[" + kind + " " + messageId + "]";
  }
}
