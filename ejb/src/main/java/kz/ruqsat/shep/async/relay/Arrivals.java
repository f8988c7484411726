package kz.ruqsat.shep.async.relay;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.Chains;
import kz.ruqsat.shep.async.delivery.Outbox;
import kz.ruqsat.shep.security.Digests;
import kz.ruqsat.shep.wire.async.AsyncArrival;

/** Takes the messages of another gateway into the chains of this one, each once. */
@Stateless
public class Arrivals {

  private static final int SESSION_CHARACTERS = 38;

  @Inject private Chains chains;
  @Inject private Outbox outbox;

  /**
   * Stores a message for the participant whose chain it belongs to. The other gateway learns that
   * it was taken only when the participant takes it.
   *
   * @param upstream the other gateway, as chains name it
   * @return whether the chain is known; if not, the other gateway will give the message again
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean take(String upstream, AsyncArrival arrival) {
    Optional<Chain> chain = chains.ofUpstream(upstream, arrival.correlationId());
    // The chain is locked: a second node that fetched the same message sees the first one's row.
    String digest = Digests.sha256("message " + arrival.messageId());
    if (chain.isPresent() && chains.repeated(upstream, digest).isEmpty()) {
      outbox
          .add(
              chain.get(),
              new AsyncMessage.Content(
                  arrival.serviceId(),
                  arrival.kind(),
                  arrival.routeId(),
                  arrival.messageDate(),
                  upstream,
                  session(arrival),
                  arrival.properties(),
                  arrival.data(),
                  digest))
          .isKnownUpstreamAs(arrival.messageId());
    }
    return chain.isPresent();
  }

  private static String session(AsyncArrival arrival) {
    String told = arrival.sessionId();
    return told == null || told.length() > SESSION_CHARACTERS
        ? "{" + UUID.randomUUID() + "}"
        : told;
  }
}
