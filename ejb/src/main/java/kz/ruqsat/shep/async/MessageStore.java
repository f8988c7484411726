package kz.ruqsat.shep.async;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.participant.Accounts;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.shep.wire.async.AsyncMessageXml;
import kz.ruqsat.shep.wire.async.AsyncQuestion;
import kz.ruqsat.store.Collision;

/** Chains and their messages. Every method joins the transaction of its caller or makes one. */
@Stateless
public class MessageStore {

  /** A pulled message is not given again for so long, unless the recipient asks for it. */
  private static final Duration PULL_PAUSE = Duration.ofMinutes(1);

  private static final int DEFAULT_AMOUNT = 20;
  private static final int MOST = 100;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Accounts accounts;
  @Inject private Destinations destinations;
  @Inject private Clock clock;
  @Inject private Event<DeliveryDue> due;

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

  /** The gateway's time. */
  public Instant now() {
    return clock.instant();
  }

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
  public Chain chain(String correlationId, String participant) {
    Chain chain =
        number(correlationId)
            .map(id -> entities.find(Chain.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.isOf(participant))
            .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "correlationId"));
    if (chain.isClosed()) {
      throw new GatewayFault(FaultCode.CHAIN_CLOSED, null);
    }
    return chain;
  }

  /** The chain that another gateway knows by that id, locked. */
  public Optional<Chain> upstreamChain(String upstream, String upstreamId) {
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

  /**
   * Stores a message; one that is pushed becomes due.
   *
   * @throws kz.ruqsat.store.LostRace when the same message is being stored by another transaction;
   *     of a message that is not pushed {@link #write} tells it
   */
  public AsyncMessage add(Chain chain, AsyncMessage.Content content) {
    Instant now = clock.instant();
    if (content.kind() == MessageKind.RESPONSE) {
      chain.close(now);
    }
    AsyncMessage message = new AsyncMessage(chain, content, now);
    entities.persist(message);
    // To ask where the gateway itself is would be a query, and write the message before its state.
    if (!message.recipientId().equals(Chain.GATEWAY)
        && destinations.of(message.recipientId()).isPresent()) {
      owe(Delivery.ofMessage(message, now));
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

  /** A delivery refers to its message by number only, so the message is written first. */
  private void owe(Delivery delivery) {
    write();
    entities.persist(delivery);
    due.fire(new DeliveryDue(delivery.recipientId()));
  }

  /**
   * The messages that wait for a participant to fetch them, the oldest first.
   *
   * @throws GatewayFault when the participant asks for a chain or message that is no number
   */
  public List<AsyncMessageXml> pull(String participant, AsyncQuestion question) {
    Instant now = clock.instant();
    String filter =
        (question.messageId() == null ? "" : " and m.id = :messageId")
            + (question.correlationId() == null ? "" : " and m.chainId = :chainId");
    TypedQuery<Long> waiting =
        entities
            .createQuery(
                "select m.id from AsyncMessage m where m.recipientId = :recipient"
                    + " and m.serviceId = :service and m.state = :state and m.visibleAt <= :now"
                    + filter
                    + " order by m.id",
                Long.class)
            .setParameter("recipient", participant)
            .setParameter("service", question.serviceId())
            .setParameter("state", DeliveryState.ON_DELIVERY)
            .setParameter("now", now)
            .setMaxResults(
                question.amount() == 0 ? DEFAULT_AMOUNT : Math.min(question.amount(), MOST));
    if (question.messageId() != null) {
      waiting.setParameter("messageId", number(question.messageId()).orElse(-1L));
    }
    if (question.correlationId() != null) {
      waiting.setParameter("chainId", number(question.correlationId()).orElse(-1L));
    }
    // Two who fetch at once find the same numbers; each message goes to the one that locks it
    // first.
    return waiting.getResultList().stream()
        .map(id -> entities.find(AsyncMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(message -> message.waits(now))
        .peek(message -> message.hideUntil(now.plus(PULL_PAUSE)))
        .map(AsyncMessage::xml)
        .toList();
  }

  /**
   * The state of a message, for its sender.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when it is not the participant's
   */
  public AsyncAnswers.Status status(String participant, String messageId) {
    return number(messageId)
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
        number(messageId)
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
      again(message, receipt, now);
    } else {
      settle(message, DeliveryState.DELIVERY_STOPPED, text(receipt), now);
    }
  }

  private void again(AsyncMessage message, AsyncQuestion.Receipt receipt, Instant now) {
    message.becomes(DeliveryState.ON_DELIVERY, text(receipt), now);
    message.hideUntil(now);
    if (destinations.of(message.recipientId()).isPresent() && deliveries(message).isEmpty()) {
      owe(Delivery.ofMessage(message, now));
    }
  }

  /** A service of our own took a message that is just being stored. */
  public void served(AsyncMessage message) {
    message.becomes(DeliveryState.DELIVERED, "Taken by the service", message.acceptedAt());
    tell(message, message.acceptedAt());
  }

  /** A message reaches a state; its sender is told if it wants to be. */
  public void settle(AsyncMessage message, DeliveryState state, String text, Instant now) {
    if (message.state() == state) {
      return;
    }
    message.becomes(state, text, now);
    if (state != DeliveryState.NOT_DELIVERED) {
      deliveries(message).forEach(entities::remove);
    }
    tell(message, now);
  }

  private void tell(AsyncMessage message, Instant now) {
    if (wantsNews(message)) {
      owe(Delivery.ofStatus(message, now));
    }
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

  private static String text(AsyncQuestion.Receipt receipt) {
    return receipt.error() == null ? "Not accepted by the recipient" : receipt.error();
  }

  private static Optional<Long> number(String id) {
    try {
      return Optional.of(Long.valueOf(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
