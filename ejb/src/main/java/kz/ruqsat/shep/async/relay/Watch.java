package kz.ruqsat.shep.async.relay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.DeliveryState;
import kz.ruqsat.shep.async.delivery.DeliveryStates;

/** Messages that were handed on to another gateway, until it tells that they have arrived. */
@Stateless
public class Watch {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private DeliveryStates states;
  @Inject private Clock clock;

  /** A message that another gateway has, whose state it has to be asked for. */
  public record Watched(Long id, String upstreamId) {}

  /**
   * Takes messages whose state another gateway has to be asked for; the next time each is due when
   * half as much time again has passed since it was accepted.
   *
   * @param upstream the other gateway, as chains name it
   * @param pause at least so long
   */
  public List<Watched> due(String upstream, int most, Duration pause) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select m.id from AsyncMessage m where m.recipientId = :recipient and m.state in :open"
                + " and m.upstreamId is not null and m.visibleAt <= :now order by m.visibleAt",
            Long.class)
        .setParameter("recipient", upstream)
        .setParameter("open", List.of(DeliveryState.ON_DELIVERY, DeliveryState.NOT_DELIVERED))
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultStream()
        .map(id -> entities.find(AsyncMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(message -> !message.visibleAt().isAfter(now))
        .map(
            message -> {
              Duration half = Duration.between(message.acceptedAt(), now).dividedBy(2);
              message.hideUntil(now.plus(half.compareTo(pause) > 0 ? half : pause));
              return new Watched(message.id(), message.upstreamId());
            })
        .toList();
  }

  /** Another gateway told the state of a message it was handed; names it has not are no news. */
  public void told(Long messageId, String state, String text) {
    AsyncMessage message =
        entities.find(AsyncMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE);
    Stream.of(DeliveryState.values())
        .filter(known -> known.name().equals(state))
        .forEach(known -> states.settle(message, known, text, clock.instant()));
  }
}
