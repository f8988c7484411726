package kz.ruqsat.shep.journal;

import kz.ruqsat.shep.wire.sync.SyncRequest;

/**
 * What a message says of itself, as far as it could be read.
 *
 * @param signerSerial serial number of the transport signature's certificate, hexadecimal
 * @param signatureDigest SHA-256 of the business signature's value, hexadecimal
 */
public record Trace(
    String senderId,
    String serviceId,
    String messageId,
    String correlationId,
    String signerSerial,
    String signatureDigest) {

  /** Of a message that could not be read. */
  public static final Trace NONE = new Trace(null, null, null, null, null, null);

  /** Of a request of the synchronous channel. */
  public static Trace of(SyncRequest request) {
    return new Trace(
        request.senderId(),
        request.serviceId(),
        request.messageId(),
        request.correlationId(),
        null,
        null);
  }

  /** With the signer of the transport. */
  public Trace signedBy(String serial) {
    return new Trace(senderId, serviceId, messageId, correlationId, serial, signatureDigest);
  }

  /** With the business signature. */
  public Trace withSignature(String digest) {
    return new Trace(senderId, serviceId, messageId, correlationId, signerSerial, digest);
  }
}
