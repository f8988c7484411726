package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.filing.Intake;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.CaseView.OpenStep;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.centre.desk.IntakeForm;
import kz.ruqsat.centre.desk.Missing;
import kz.ruqsat.centre.desk.ProcessingTime;
import kz.ruqsat.centre.desk.SignedPaper;
import kz.ruqsat.centre.queue.ticket.TicketView;
import kz.ruqsat.centre.queue.ticket.Tickets;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.document.ReceiptProfile;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.MessageKind;

/**
 * Takes an application in at a desk of the State Corporation: files it, and does by the operator's
 * hand what the procedure has there. A complete package is accepted against a receipt and goes to
 * the provider at once, another is refused against a receipt.
 */
@ApplicationScoped
class IntakeDesk {

  private static final String REFUSE = "REFUSE_INTAKE";

  @Inject private Filing filing;
  @Inject private Cases cases;
  @Inject private CasePapers papers;
  @Inject private CentreStore store;
  @Inject private CentreTransport transport;
  @Inject private Tickets tickets;
  @Inject private Regulations law;
  @Inject private Clock clock;

  /**
   * What is to be answered.
   *
   * @param message the receipt, or where an application stands that was taken in before
   * @param told whether it went along the chain already
   */
  record Answered(byte[] message, boolean told) {}

  /**
   * Takes it in.
   *
   * @throws CentreFault when the desk's part of it is not good
   * @throws kz.ruqsat.application.ApplicationFault when the application itself is not
   */
  Answered take(Call call, SignedPaper paper) {
    IntakeForm form = IntakeForm.of(paper.fields(), clock.instant());
    Intake intake =
        filing.intake(
            Submission.of(call.senderId(), Channel.STATE_CORPORATION, form.application(), null));
    Optional<CentreCase> before = store.ofApplication(intake.filed().number());
    if (before.isPresent()) {
      return new Answered(transport.status(before.get()), false);
    }
    return new Answered(takeNew(call, paper, form, intake), true);
  }

  private byte[] takeNew(Call call, SignedPaper paper, IntakeForm form, Intake intake) {
    String number = intake.filed().number();
    Edition edition = law.edition(intake.filed().edition());
    Instant now = clock.instant();
    String chain = call.kind() == MessageKind.SYNCHRONOUS ? null : call.correlationId();
    CentreCase taken =
        new CentreCase(
            number,
            call.senderId(),
            chain,
            paper.operator().account(),
            form,
            ProcessingTime.of(edition, form.startedAt(), form.finishedAt(), call.receivedAt()),
            now);
    store.add(taken);
    store.add(new CentrePaper(taken, paper.kind(), paper, now));
    transport.opened(taken);
    queue(paper, form, number);
    return intake.missing().isEmpty() ? accept(taken, paper) : refuse(taken, paper, intake);
  }

  /** The steps of the queue, as they were taken there. */
  private void queue(SignedPaper paper, IntakeForm form, String number) {
    if (form.ticket() != null) {
      TicketView ticket = tickets.served(form.ticket());
      if (!ticket.place().equals(form.organisation())) {
        throw new CentreFault(CentreFault.Code.TICKET_UNKNOWN, form.ticket());
      }
      if (ticket.booking() != null) {
        cases.act(paper.operator(), number, null, Act.of("BOOK_SLOT"));
      }
    }
    cases.act(paper.operator(), number, null, Act.of("TAKE_TICKET"));
  }

  private byte[] accept(CentreCase taken, SignedPaper paper) {
    CaseView view =
        cases.act(paper.operator(), taken.application(), null, Act.of("ACCEPT_AT_CENTRE"));
    byte[] receipt = receipt(taken, view, List.of());
    transport.send(taken, MessageKind.NOTIFICATION, receipt);
    cases.act(paper.operator(), taken.application(), null, Act.of("SEND_TO_PROVIDER"));
    return receipt;
  }

  private byte[] refuse(CentreCase taken, SignedPaper paper, Intake intake) {
    CaseView view = cases.view(paper.operator(), taken.application());
    List<Missing> missing = Missing.of(law, view, intake.missing());
    String ground =
        view.steps().stream()
            .filter(step -> step.event().equals(REFUSE))
            .map(OpenStep::grounds)
            .flatMap(List::stream)
            .findFirst()
            .orElseThrow();
    String reason = Missing.list(missing, Locale.forLanguageTag("ru"));
    CaseView refused =
        cases.act(
            paper.operator(), taken.application(), null, Act.refuse(REFUSE, ground, reason, null));
    byte[] receipt = receipt(taken, refused, missing);
    transport.send(taken, MessageKind.RESPONSE, receipt);
    return receipt;
  }

  private byte[] receipt(CentreCase taken, CaseView view, List<Missing> missing) {
    String kind = missing.isEmpty() ? "RECEIPT" : "INTAKE_REFUSAL_RECEIPT";
    LocalText form =
        law.edition(view.edition())
            .rules()
            .receipt(kind, Channel.STATE_CORPORATION)
            .map(ReceiptProfile::form)
            .orElse(null);
    return CentreMessages.receipt(
        taken, view, missing, form, papers.last(taken.application(), Set.of(kind)).orElse(null));
  }
}
