package kz.ruqsat.shep.async.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.store.Collision;

/** What the gateway owes: messages to their recipients, news of them to their senders. */
@Stateless
public class Outbox {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Accounts accounts;
  @Inject private Destinations destinations;
  @Inject private Clock clock;
  @Inject private Event<DeliveryDue> due;

  /**
   * Stores a message of a chain; one that is pushed becomes due.
   *
   * @throws kz.ruqsat.store.LostRace when the same message is being stored by another transaction;
   *     of a message that is not pushed {@link #write} tells it
   */
  public AsyncMessage add(Chain chain, AsyncMessage.Content content) {
    AsyncMessage message = chain.add(content, clock.instant());
    entities.persist(message);
    // To ask where the gateway itself is would be a query, and write the message before its state.
    if (!message.recipientId().equals(Chain.GATEWAY) && isPushed(message)) {
      owe(Delivery.ofMessage(message, message.acceptedAt()));
    }
    return message;
  }

  /**
   * Writes what is pending, all at once.
   *
   * @throws kz.ruqsat.store.LostRace when another transaction was quicker with one of its rows
   */
  public void write() {
    Collision.flush(entities);
  }

  /** A message that is pushed becomes due once more, unless it still is. */
  public void again(AsyncMessage message, Instant now) {
    if (isPushed(message) && deliveries(message).isEmpty()) {
      owe(Delivery.ofMessage(message, now));
    }
  }

  /** A message is not owed to its recipient any more. */
  public void withdraw(AsyncMessage message) {
    deliveries(message).forEach(entities::remove);
  }

  /** The sender of a message is told its state, if it wants to be. */
  public void tell(AsyncMessage message, Instant now) {
    if (wantsNews(message)) {
      owe(Delivery.ofStatus(message, now));
    }
  }

  /** A delivery refers to its message by number only, so the message is written first. */
  private void owe(Delivery delivery) {
    write();
    entities.persist(delivery);
    due.fire(new DeliveryDue(delivery.recipientId()));
  }

  private boolean isPushed(AsyncMessage message) {
    return destinations.of(message.recipientId()).isPresent();
  }

  /** Another gateway learns what is final; a delivery that died here may yet be sent again. */
  private boolean wantsNews(AsyncMessage message) {
    return Chain.isUpstream(message.senderId())
        ? message.state() != DeliveryState.NOT_DELIVERED
        : accounts.find(message.senderId()).filter(Account::wantsNews).isPresent();
  }

  private List<Delivery> deliveries(AsyncMessage message) {
    return entities
        .createQuery(
            "select d from Delivery d where d.messageId = :id and d.kind = :kind", Delivery.class)
        .setParameter("id", message.id())
        .setParameter("kind", Delivery.Kind.MESSAGE)
        .getResultList();
  }
}
