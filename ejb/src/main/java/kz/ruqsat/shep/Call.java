package kz.ruqsat.shep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;

/**
 * A verified call to a business service.
 *
 * @param kind what the message is in its exchange
 * @param serviceId the registry id that routed the call
 * @param senderId account of the calling participant
 * @param messageId the sender's id of the message
 * @param correlationId the chain the message belongs to; null when there is none
 * @param sessionId the gateway's id of the exchange, a GUID in braces
 * @param receivedAt when the gateway received the message
 * @param properties additional pairs agreed between the parties, in order of arrival
 * @param document the business document as a standalone XML document; for a payload whose root is
 *     {@code data} itself, the root element is {@code data}. A verified signature is taken out:
 *     this is what the signer signed
 * @param signer who signed the business document; empty when it is not signed
 * @param settings the participant's settings by name, for example {@code gbdfl.fields}
 */
public record Call(
    MessageKind kind,
    String serviceId,
    String senderId,
    String messageId,
    String correlationId,
    String sessionId,
    Instant receivedAt,
    Map<String, String> properties,
    byte[] document,
    Optional<CertificateInfo> signer,
    Map<String, String> settings) {

  /** A call of the synchronous channel. */
  public Call(
      String serviceId,
      String senderId,
      String messageId,
      String correlationId,
      String sessionId,
      Instant receivedAt,
      Map<String, String> properties,
      byte[] document,
      Optional<CertificateInfo> signer,
      Map<String, String> settings) {
    this(
        MessageKind.SYNCHRONOUS,
        serviceId,
        senderId,
        messageId,
        correlationId,
        sessionId,
        receivedAt,
        properties,
        document,
        signer,
        settings);
  }

  /** The business document as text. */
  public String documentText() {
    return new String(document, StandardCharsets.UTF_8);
  }

  /** Without the document: it may name a person. */
  @Override
  public String toString() {
    return "Call[" + messageId + " " + serviceId + " from " + senderId + "]";
  }
}
