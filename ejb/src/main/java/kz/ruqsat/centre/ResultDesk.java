package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.centre.desk.Authority;
import kz.ruqsat.centre.desk.IdentityCheck;
import kz.ruqsat.centre.desk.SignedPaper;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.wire.PayloadFields;

/** Hands results over at a desk of the State Corporation, and takes applications back there. */
@ApplicationScoped
class ResultDesk {

  private static final String HAND_OVER = "HAND_OVER";

  @Inject private Cases cases;
  @Inject private Authority authority;
  @Inject private CentreStore store;
  @Inject private CentreTransport transport;
  @Inject private Clock clock;

  /**
   * Keeps the record that a result was handed over. Where the procedure has such a step, it is
   * done; a refusal ended the procedure before.
   *
   * @throws CentreFault NOT_READY, AUTHORITY_NEEDED
   */
  CentreCase handOver(Call call, SignedPaper paper) {
    CentreCase of = found(call, paper.fields());
    if (of.status() != CentreStatus.READY) {
      throw new CentreFault(CentreFault.Code.NOT_READY, String.valueOf(of.status()));
    }
    IdentityCheck.of(paper.fields());
    String receiver = Fields.text(paper.fields(), "receiver", Fields.NAME);
    Instant handedAt = Fields.moment(paper.fields(), "handedAt");
    CaseView view = cases.view(paper.operator(), of.application());
    String document = authority.require(view, receiver, paper.fields());
    store.add(new CentrePaper(of, paper.kind(), paper, clock.instant()));
    of.handedTo(receiver, document, handedAt);
    if (view.steps().stream().anyMatch(step -> step.event().equals(HAND_OVER))) {
      cases.act(
          paper.operator(), of.application(), null, Act.of(HAND_OVER).givenTo(receiver, document));
    } else {
      transport.reach(of, CentreStatus.HANDED, of.positive(), "HANDED_OVER", true);
    }
    return of;
  }

  /** Takes an application back at the applicant's request. */
  CentreCase withdraw(Call call, SignedPaper paper) {
    CentreCase of = found(call, paper.fields());
    IdentityCheck.of(paper.fields());
    store.add(new CentrePaper(of, paper.kind(), paper, clock.instant()));
    cases.withdraw(paper.operator(), of.application());
    return of;
  }

  private CentreCase found(Call call, PayloadFields fields) {
    String applicationId = Fields.text(fields, "applicationId");
    CentreCase of = store.locked(applicationId, call.senderId());
    if (call.kind() != MessageKind.SYNCHRONOUS && !call.correlationId().equals(of.chain())) {
      throw new CentreFault(CentreFault.Code.APPLICATION_UNKNOWN, applicationId);
    }
    return of;
  }
}
