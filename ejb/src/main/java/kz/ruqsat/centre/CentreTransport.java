package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import kz.ruqsat.application.casefile.CaseMoved;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.async.intake.ServiceMessages;

/**
 * Keeps the centre's view of a case in step with the case, and tells the centre along the chain.
 * All of it is in the transaction of the step, so nothing is told that did not happen, and nothing
 * that happened is left untold.
 */
@ApplicationScoped
class CentreTransport {

  private static final Set<String> RESULTS =
      Set.of("PERMIT", "PERMIT_DUPLICATE", "REASONED_REFUSAL");

  @Inject private CentreStore store;
  @Inject private StateMap states;
  @Inject private CasePapers papers;
  @Inject private ServiceMessages channel;
  @Inject private Clock clock;

  void moved(@Observes CaseMoved moved) {
    if (moved.channel() == Channel.STATE_CORPORATION) {
      store.ofApplication(moved.number()).ifPresent(it -> follow(it, moved));
    }
  }

  /** Tells that a case has its number. */
  void opened(CentreCase of) {
    tell(of, null, false);
  }

  /** A status is reached, and the centre told; one that is behind already is passed over. */
  void reach(CentreCase of, CentreStatus status, Boolean positive, String papersAre, boolean last) {
    CentreStatus before = of.status();
    if (status.compareTo(before) > 0) {
      String cancelled =
          status != CentreStatus.CANCELED ? null : last ? "CANCELLED" : "NOT_ACCEPTED";
      of.becomes(status, positive, cancelled, papersAre);
      tell(of, before, last);
    }
  }

  private void tell(CentreCase of, CentreStatus before, boolean last) {
    CentreChange change = new CentreChange(of, before, clock.instant());
    store.add(change);
    send(
        of,
        last ? MessageKind.RESPONSE : MessageKind.NOTIFICATION,
        CentreMessages.change(of, change.told()));
  }

  /** Sends a message along the chain; over the synchronous channel there is none, and it asks. */
  void send(CentreCase of, MessageKind kind, byte[] message) {
    if (of.chain() != null) {
      channel.send(of.chain(), kind, CentreHandler.SERVICE, message, PayloadProfile.OURS);
    }
  }

  /** Where a case stands, with its result while that can be handed over. */
  byte[] status(CentreCase of) {
    byte[] result = of.status() == CentreStatus.READY ? result(of) : null;
    return CentreMessages.status(of, store.changes(of), result);
  }

  private byte[] result(CentreCase of) {
    return papers.last(of.application(), RESULTS).orElse(null);
  }

  private void follow(CentreCase of, CaseMoved moved) {
    states
        .of(moved.state())
        .ifPresent(
            news ->
                news.statuses()
                    .forEach(status -> follow(of, moved, status, news.papers(), news.last())));
  }

  private void follow(
      CentreCase of, CaseMoved moved, CentreStatus status, String papersAre, boolean last) {
    CentreStatus before = of.status();
    reach(of, status, positive(moved), papersAre, last);
    if (status == CentreStatus.READY && before != CentreStatus.READY) {
      String permit = Boolean.TRUE.equals(of.positive()) ? moved.permitNumber() : null;
      send(of, MessageKind.NOTIFICATION, CentreMessages.result(of, permit, result(of)));
    }
  }

  private static Boolean positive(CaseMoved moved) {
    if (moved.outcome() == Outcome.REFUSED || moved.outcome() == Outcome.NOT_ACCEPTED) {
      return false;
    }
    return moved.permitNumber() == null ? null : Boolean.TRUE;
  }
}
