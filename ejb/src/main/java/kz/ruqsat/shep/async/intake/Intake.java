package kz.ruqsat.shep.async.intake;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.exchange.Work;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.async.AsyncSend;
import kz.ruqsat.store.Collision;
import kz.ruqsat.store.CommitGroup;
import kz.ruqsat.store.LostRace;

/**
 * How messages come to their transaction: those that have no more to do than to be written share
 * one when they come at once, each of the others has its own.
 */
@ApplicationScoped
public class Intake {

  private final Acceptance acceptance;
  private final CommitGroup<Incoming> group;

  /** For CDI. */
  protected Intake() {
    this(null);
  }

  @Inject
  Intake(Acceptance acceptance) {
    this.acceptance = acceptance;
    this.group =
        new CommitGroup<>(
            Runtime.getRuntime().availableProcessors(), all -> acceptance.acceptAll(all));
  }

  /**
   * Takes a message.
   *
   * @param acknowledgement makes the finished exchange of the stored message
   * @return empty when the message was taken before
   * @throws MalformedMessage when the message has no payload
   * @throws kz.ruqsat.shep.GatewayFault when it is refused
   */
  public Optional<Exchange> take(
      AsyncSend send, String digest, Work work, Function<AsyncMessage, Exchange> acknowledgement)
      throws MalformedMessage {
    Optional<Supplier<Answer>> service = acceptance.prepared(send, work);
    Incoming incoming = new Incoming(send, digest, work, acknowledgement, service.orElse(null));
    try {
      return service.isPresent() ? together(incoming) : acceptance.accept(incoming);
    } catch (EJBException | LostRace e) {
      // Who wanted the same row as another at the same time finds it at a second try: itself when
      // it came twice at once, or what it tells of.
      if (!Collision.isIn(e)) {
        throw e;
      }
      return acceptance.accept(incoming);
    }
  }

  private Optional<Exchange> together(Incoming incoming) throws MalformedMessage {
    if (group.run(incoming)) {
      return incoming.taken();
    }
    if (incoming.fault().isPresent()) {
      throw incoming.fault().get();
    }
    return acceptance.accept(incoming);
  }
}
