package kz.ruqsat.shep.async;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;

/** Chains and what has gone along them. */
@Stateless
public class Chains {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Opens a chain. */
  public Chain open(String serviceId, String requester, String provider) {
    Chain chain = new Chain(serviceId, requester, provider, clock.instant());
    entities.persist(chain);
    return chain;
  }

  /**
   * The chain a message goes along; locked, so that two messages of a chain get their order.
   *
   * @throws GatewayFault CHAIN_UNKNOWN or CHAIN_CLOSED
   */
  public Chain of(String correlationId, String participant) {
    Chain chain =
        AsyncMessage.number(correlationId)
            .map(id -> entities.find(Chain.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.isOf(participant))
            .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "correlationId"));
    if (chain.isClosed()) {
      throw new GatewayFault(FaultCode.CHAIN_CLOSED, null);
    }
    return chain;
  }

  /** The chain that another gateway knows by that id, locked. */
  public Optional<Chain> ofUpstream(String upstream, String upstreamId) {
    return entities
        .createQuery(
            "select c.id from Chain c where c.provider = :provider and c.upstreamId = :id",
            Long.class)
        .setParameter("provider", upstream)
        .setParameter("id", upstreamId)
        .getResultStream()
        .findFirst()
        .map(id -> entities.find(Chain.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A message of the same sender and content, if there is one. */
  public Optional<AsyncMessage> repeated(String senderId, String digest) {
    return entities
        .createQuery(
            "select m from AsyncMessage m where m.senderId = :sender and m.digest = :digest",
            AsyncMessage.class)
        .setParameter("sender", senderId)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }
}
