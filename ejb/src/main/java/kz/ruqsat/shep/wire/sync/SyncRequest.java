package kz.ruqsat.shep.wire.sync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.ServiceRequest;
import kz.ruqsat.shep.wire.SoapVersion;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.WireElement;

/**
 * The request of {@code SendMessage} (SyncChannel v10). Empty optional elements are absent ones; a
 * session id made by the sender is not read.
 *
 * @param version SOAP version of the envelope
 * @param messageId the sender's id
 * @param correlationId chain in the sender's system; null when there is none
 * @param serviceId routes the message
 * @param messageDate as sent, read as in Kazakhstan when it has no offset
 * @param routeId additional routing; null when there is none
 * @param senderId account
 * @param password in clear, as the contract has it; null when left out
 * @param properties additional pairs in order of arrival
 * @param data the payload; empty when the element is absent
 */
public record SyncRequest(
    SoapVersion version,
    String messageId,
    String correlationId,
    String serviceId,
    Instant messageDate,
    String routeId,
    String senderId,
    String password,
    Map<String, String> properties,
    Optional<WireData> data)
    implements ServiceRequest {

  /** Local name of the operation's element. */
  public static final String OPERATION = "SendMessage";

  /** Namespace of the wrapper elements; everything below them is in no namespace. */
  public static final String NAMESPACE = "http://bip.bee.kz/SyncChannel/v10/Types";

  /**
   * Reads the request.
   *
   * @throws MalformedMessage when the Body holds another operation or a mandatory part is missing
   */
  public static SyncRequest of(Envelope envelope) throws MalformedMessage {
    if (!OPERATION.equals(envelope.operation().name())) {
      throw new MalformedMessage("the channel has one operation, " + OPERATION);
    }
    WireElement request = envelope.operation().mandatoryChild("request");
    WireElement info = request.mandatoryChild("requestInfo");
    WireElement sender = info.mandatoryChild("sender");
    return new SyncRequest(
        envelope.version(),
        info.mandatory("messageId"),
        info.id("correlationId"),
        info.mandatory("serviceId"),
        info.mandatoryDate("messageDate"),
        info.id("routeId"),
        sender.mandatory("senderId"),
        sender.textOf("password"),
        info.properties(),
        request
            .first("requestData")
            .flatMap(data -> data.first("data"))
            .map(WireElement::data)
            .filter(data -> !data.isEmpty()));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SyncRequest[" + messageId + " " + serviceId + " from " + senderId + "]";
  }
}
