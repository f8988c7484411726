package kz.ruqsat.shep.async;

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
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.wire.AsyncAnswers;

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

  @Inject private MessageStore store;
  @Inject private RedeliveryPolicy policy;
  @Inject private Clock clock;

  /**
   * A delivery that this node has taken.
   *
   * @param envelope what is sent, unsigned
   */
  public record Taken(Long id, String recipientId, String envelope) {}

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
    return ids.stream()
        .map(id -> entities.find(Delivery.class, ((Number) id).longValue()))
        .map(
            delivery -> {
              delivery.lease(now.plus(lease));
              return new Taken(delivery.id(), recipientId, envelope(delivery, now));
            })
        .toList();
  }

  /** The participant answered: the delivery is done. */
  public void delivered(Long id) {
    find(id)
        .ifPresent(
            delivery -> {
              if (delivery.isMessage()) {
                AsyncMessage message = message(delivery);
                store.settle(
                    message, DeliveryState.DELIVERED, "Taken by the recipient", clock.instant());
              }
              entities.remove(delivery);
            });
  }

  /** An attempt failed; another follows, or the delivery is dead. */
  public void failed(Long id, String error) {
    find(id)
        .ifPresent(
            delivery -> {
              Instant now = clock.instant();
              int made = delivery.attempts() + 1;
              delivery.failed(error, now.plus(policy.delay(made)));
              if (policy.isExhausted(made)) {
                delivery.dies(now);
                if (delivery.isMessage()) {
                  store.settle(message(delivery), DeliveryState.NOT_DELIVERED, error, now);
                }
              }
            });
  }

  /**
   * What is still owed, the oldest first.
   *
   * @param dead only what no attempt is made for any more
   * @param after cursor: id of the last one of the page before; 0 for the first page
   */
  public List<Undelivered> undelivered(boolean dead, long after, int limit) {
    return entities
        .createQuery(
            "select d from Delivery d where d.id > :after"
                + (dead ? " and d.deadSince is not null" : "")
                + " order by d.id",
            Delivery.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(Delivery::view)
        .toList();
  }

  /**
   * An operator begins again.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when nothing is owed under that id
   */
  public void resend(Long id) {
    Delivery delivery = owed(id);
    Instant now = clock.instant();
    delivery.revive(now);
    if (delivery.isMessage()) {
      message(delivery).becomes(DeliveryState.ON_DELIVERY, "Sent again by an operator", now);
    }
  }

  /**
   * An operator gives a delivery up.
   *
   * @param reason told to the sender
   * @throws GatewayFault CHAIN_UNKNOWN when nothing is owed under that id
   */
  public void stop(Long id, String reason) {
    Delivery delivery = owed(id);
    if (delivery.isMessage()) {
      store.settle(message(delivery), DeliveryState.DELIVERY_STOPPED, reason, clock.instant());
    }
    entities.remove(delivery);
  }

  private Delivery owed(Long id) {
    return find(id).orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "delivery"));
  }

  private Optional<Delivery> find(Long id) {
    return Optional.ofNullable(entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private AsyncMessage message(Delivery delivery) {
    return entities.find(AsyncMessage.class, delivery.messageId(), LockModeType.PESSIMISTIC_WRITE);
  }

  private String envelope(Delivery delivery, Instant now) {
    AsyncMessage message = entities.find(AsyncMessage.class, delivery.messageId());
    return delivery.isMessage()
        ? message.xml().push()
        : AsyncAnswers.changed(
            delivery.id().toString(),
            message.id().toString(),
            delivery.status(),
            now,
            message.sessionId());
  }
}
