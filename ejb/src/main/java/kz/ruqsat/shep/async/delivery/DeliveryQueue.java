package kz.ruqsat.shep.async.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.wire.WireElement;

/**
 * What is owed to participants. A node takes a delivery for a while by a lease in the database: no
 * two nodes deliver one at once, and what a killed node had taken becomes due again.
 */
@Stateless
public class DeliveryQueue {

  private static final String TAKE =
      "select d.id from shep_delivery d where d.recipient_id = ?1 and d.dead_since is null"
          + " and d.next_attempt_at <= ?2"
          + " and (d.leased_until is null or d.leased_until < ?2)"
          + " and not exists (select 1 from shep_delivery e where e.recipient_id = d.recipient_id"
          + " and e.chain_id = d.chain_id and e.id < d.id and e.dead_since is null)"
          + " order by d.id limit ?3 for update skip locked";

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private DeliveryStates states;
  @Inject private Envelopes envelopes;
  @Inject private RedeliveryPolicy policy;
  @Inject private Clock clock;

  /**
   * A delivery that this node has taken.
   *
   * @param envelope what is sent, unsigned
   */
  public record Taken(Long id, Long messageId, String recipientId, String envelope) {}

  /** The participants something is due for. */
  public List<String> recipients() {
    return entities
        .createQuery(
            "select distinct d.recipientId from Delivery d where d.deadSince is null"
                + " and d.nextAttemptAt <= :now"
                + " and (d.leasedUntil is null or d.leasedUntil < :now)",
            String.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /**
   * Takes what is due for a participant: of each chain the first.
   *
   * @param most how many at most
   * @param lease after so long another node may take it
   */
  public List<Taken> take(String recipientId, int most, Duration lease) {
    Instant now = clock.instant();
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    List<?> ids =
        entities
            .createNativeQuery(TAKE)
            .setParameter(1, recipientId)
            .setParameter(2, at)
            .setParameter(3, most)
            .getResultList();
    List<Taken> taken = new ArrayList<>();
    for (Object id : ids) {
      Delivery delivery = entities.find(Delivery.class, ((Number) id).longValue());
      AsyncMessage message = entities.find(AsyncMessage.class, delivery.messageId());
      Chain chain = entities.find(Chain.class, delivery.chainId());
      Optional<String> envelope = envelopes.of(delivery, message, chain, now);
      if (envelope.isPresent()) {
        delivery.lease(now.plus(lease));
        taken.add(new Taken(delivery.id(), message.id(), recipientId, envelope.get()));
      } else {
        failed(delivery, "the other gateway does not know the chain", now);
      }
    }
    return taken;
  }

  /**
   * The recipient answered: the delivery is done. A message handed on to another gateway is not
   * delivered by that: its state is what the other gateway tells of it from now on.
   *
   * @param answer what the recipient said
   */
  public void delivered(Taken taken, WireElement answer) {
    find(taken)
        .ifPresent(
            delivery -> {
              if (delivery.isMessage() && Chain.isUpstream(delivery.recipientId())) {
                handedOn(delivery, answer);
                return;
              }
              if (delivery.isMessage()) {
                AsyncMessage message = message(delivery);
                states.settle(
                    message, DeliveryState.DELIVERED, "Taken by the recipient", clock.instant());
              }
              entities.remove(delivery);
            });
  }

  private void handedOn(Delivery delivery, WireElement answer) {
    WireElement response = answer.first("response").orElse(answer);
    String messageId = response.textOf("messageId");
    String correlationId = response.textOf("correlationId");
    if (messageId == null || correlationId == null) {
      failed(delivery, "acknowledged without ids", clock.instant());
      return;
    }
    message(delivery).isKnownUpstreamAs(messageId);
    entities
        .find(Chain.class, delivery.chainId(), LockModeType.PESSIMISTIC_WRITE)
        .isKnownUpstreamAs(correlationId);
    entities.remove(delivery);
  }

  /** An attempt failed; another follows, or the delivery is dead. */
  public void failed(Taken taken, String error) {
    find(taken).ifPresent(delivery -> failed(delivery, error, clock.instant()));
  }

  private void failed(Delivery delivery, String error, Instant now) {
    int made = delivery.attempts() + 1;
    delivery.failed(error, now.plus(policy.delay(made)));
    if (policy.isExhausted(made)) {
      delivery.dies(now);
      if (delivery.isMessage()) {
        states.settle(message(delivery), DeliveryState.NOT_DELIVERED, error, now);
      }
    }
  }

  /** The message is locked before its deliveries, here and wherever it settles. */
  private Optional<Delivery> find(Taken taken) {
    entities.find(AsyncMessage.class, taken.messageId(), LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(
        entities.find(Delivery.class, taken.id(), LockModeType.PESSIMISTIC_WRITE));
  }

  private AsyncMessage message(Delivery delivery) {
    return entities.find(AsyncMessage.class, delivery.messageId());
  }
}
