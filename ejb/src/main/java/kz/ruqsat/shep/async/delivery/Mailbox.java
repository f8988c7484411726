package kz.ruqsat.shep.async.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.wire.async.AsyncMessageXml;
import kz.ruqsat.shep.wire.async.AsyncQuestion;

/** Messages that wait for participants to fetch them. */
@Stateless
public class Mailbox {

  /** A pulled message is not given again for so long, unless the recipient asks for it. */
  private static final Duration PULL_PAUSE = Duration.ofMinutes(1);

  private static final int DEFAULT_AMOUNT = 20;
  private static final int MOST = 100;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Clock clock;

  /**
   * Gives a participant what waits for it, the oldest first. A chain or message that is no number
   * has nothing.
   */
  public List<AsyncMessageXml> pull(String participant, AsyncQuestion question) {
    Instant now = clock.instant();
    // Two who fetch at once find the same numbers; each message goes to the one that locks it
    // first.
    return waiting(participant, question, now).stream()
        .map(id -> entities.find(AsyncMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(message -> message.waits(now))
        .peek(message -> message.hideUntil(now.plus(PULL_PAUSE)))
        .map(AsyncMessage::xml)
        .toList();
  }

  private List<Long> waiting(String participant, AsyncQuestion question, Instant now) {
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
      waiting.setParameter("messageId", AsyncMessage.number(question.messageId()).orElse(-1L));
    }
    if (question.correlationId() != null) {
      waiting.setParameter("chainId", AsyncMessage.number(question.correlationId()).orElse(-1L));
    }
    return waiting.getResultList();
  }
}
