package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.ServiceRequest;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.WireElement;

/**
 * The request of {@code sendMessage}. An id that a sender makes up is not read: the gateway makes
 * the ids.
 *
 * @param messageId made by the gateway; null until then
 * @param correlationId the chain; null for the first message of one
 * @param kind never synchronous
 * @param messageDate as sent, read as in Kazakhstan when it has no offset
 * @param routeId additional routing; null when there is none
 * @param password in clear; null when left out
 */
public record AsyncSend(
    String messageId,
    String correlationId,
    String serviceId,
    MessageKind kind,
    Instant messageDate,
    String routeId,
    String senderId,
    String password,
    Map<String, String> properties,
    Optional<WireData> data)
    implements ServiceRequest {

  /**
   * Reads the request.
   *
   * @throws MalformedMessage when a mandatory part is missing, or the chain's id is where it must
   *     not be or not where it must be
   */
  public static AsyncSend of(WireElement operation) throws MalformedMessage {
    WireElement request = operation.mandatoryChild("request");
    WireElement info = request.mandatoryChild("messageInfo");
    WireElement sender = info.mandatoryChild("sender");
    MessageKind kind = kind(info.mandatory("messageType"));
    String correlationId = info.id("correlationId");
    if (kind == MessageKind.REQUEST && correlationId != null) {
      throw new MalformedMessage("a REQUEST opens a chain and has no correlationId");
    }
    if (kind != MessageKind.REQUEST && correlationId == null) {
      throw new MalformedMessage("a " + kind + " needs the correlationId of its chain");
    }
    return new AsyncSend(
        null,
        correlationId,
        info.mandatory("serviceId"),
        kind,
        info.mandatoryDate("messageDate"),
        info.id("routeId"),
        sender.mandatory("senderId"),
        sender.textOf("password"),
        info.properties(),
        request
            .first("messageData")
            .flatMap(data -> data.first("data"))
            .map(WireElement::data)
            .filter(data -> !data.isEmpty()));
  }

  /** The same message under the ids that the gateway made. */
  public AsyncSend under(String newMessageId, String chain) {
    return new AsyncSend(
        newMessageId,
        chain,
        serviceId,
        kind,
        messageDate,
        routeId,
        senderId,
        password,
        properties,
        data);
  }

  static MessageKind kind(String text) throws MalformedMessage {
    return switch (text) {
      case "REQUEST" -> MessageKind.REQUEST;
      case "NOTIFICATION" -> MessageKind.NOTIFICATION;
      case "UPDATE" -> MessageKind.UPDATE;
      case "RESPONSE" -> MessageKind.RESPONSE;
      default ->
          throw new MalformedMessage("messageType is REQUEST, NOTIFICATION, UPDATE or RESPONSE");
    };
  }

  /** Without the password and the payload. */
  @Override
  public String toString() {
    return "AsyncSend[" + kind + " " + serviceId + " from " + senderId + "]";
  }
}
