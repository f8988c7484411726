package kz.ruqsat.shep;

import java.util.Set;

/**
 * A business service behind one or more {@code serviceId}s of the gateway's registry. Handlers are
 * CDI beans, found by type: a service is added by adding a bean. The same handler serves the
 * synchronous and the asynchronous channel; it never sees SOAP.
 */
public interface ServiceHandler {

  /** The registry ids this handler answers, for example {@code GBDFL_UniversalServiceSync}. */
  Set<String> serviceIds();

  /**
   * How requests and answers of the service travel inside {@code data}: as those of our own
   * contracts, where its contract does not say otherwise.
   */
  default PayloadProfile profile(String serviceId) {
    return PayloadProfile.OURS;
  }

  /**
   * Whether a call changes the gateway's state. Such a call runs in one transaction with its
   * journal entry, and a sender's repetition of the message id gets the stored answer. A lookup
   * runs outside any transaction and may repeat ids.
   */
  default boolean changesState() {
    return false;
  }

  /**
   * What the answer to a REQUEST of the asynchronous channel is in the chain: its end, or a first
   * notification of a service that takes its time.
   */
  default MessageKind answerKind() {
    return MessageKind.RESPONSE;
  }

  /**
   * Answers one verified call. To a later message of a chain the answer may be null: then nothing
   * is sent.
   *
   * @throws GatewayFault when the contract answers the caller with a fault
   */
  Answer handle(Call call);
}
