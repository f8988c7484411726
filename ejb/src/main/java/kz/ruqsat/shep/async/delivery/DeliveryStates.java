package kz.ruqsat.shep.async.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.shep.wire.async.AsyncQuestion;

/** How far messages have come towards their recipients. */
@Stateless
public class DeliveryStates {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * The state of a message, for its sender.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when it is not the participant's
   */
  public AsyncAnswers.Status status(String participant, String messageId) {
    return AsyncMessage.number(messageId)
        .map(id -> entities.find(AsyncMessage.class, id))
        .filter(message -> message.senderId().equals(participant))
        .map(AsyncMessage::status)
        .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "messageId"));
  }

  /**
   * Notes what a recipient says of a message; it may think better of one that it has taken, but
   * what it or an operator stopped stays so.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when the message is not for the participant
   */
  public void receipt(String participant, String messageId, AsyncQuestion.Receipt receipt) {
    AsyncMessage message =
        AsyncMessage.number(messageId)
            .map(id -> entities.find(AsyncMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.recipientId().equals(participant))
            .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "messageId"));
    if (message.state() == DeliveryState.DELIVERY_STOPPED) {
      return;
    }
    Instant now = clock.instant();
    if (receipt.accepted()) {
      settle(message, DeliveryState.DELIVERED, "Accepted by the recipient", now);
    } else if (receipt.resend()) {
      message.becomes(DeliveryState.ON_DELIVERY, text(receipt), now);
      message.hideUntil(now);
      outbox.again(message, now);
    } else {
      settle(message, DeliveryState.DELIVERY_STOPPED, text(receipt), now);
    }
  }

  /** A service of our own took a message that is just being stored. */
  public void served(AsyncMessage message) {
    message.becomes(DeliveryState.DELIVERED, "Taken by the service", message.acceptedAt());
    outbox.tell(message, message.acceptedAt());
  }

  /** A message reaches a state; its sender is told if it wants to be. */
  public void settle(AsyncMessage message, DeliveryState state, String text, Instant now) {
    if (message.state() == state) {
      return;
    }
    message.becomes(state, text, now);
    if (state != DeliveryState.NOT_DELIVERED) {
      outbox.withdraw(message);
    }
    outbox.tell(message, now);
  }

  private static String text(AsyncQuestion.Receipt receipt) {
    return receipt.error() == null ? "Not accepted by the recipient" : receipt.error();
  }
}
