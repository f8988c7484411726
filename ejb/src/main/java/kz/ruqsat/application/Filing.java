package kz.ruqsat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.PermitBook.Earlier;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.RegulationFault;

/**
 * Takes applications in, by whatever door: checks the signature, the forms and the package under
 * the edition in force, asks the state databases, and registers. Filing the same again gives the
 * same answer and no second case.
 *
 * <p>Outside services are asked before a transaction begins, unless the caller has one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Filing {

  @Inject private Rules rules;
  @Inject private SignatureCheck signatures;
  @Inject private StateRegistry registry;
  @Inject private PermitBook permits;
  @Inject private Registration registration;
  @Inject private Clock clock;

  /** For the container. */
  public Filing() {}

  Filing(
      Rules rules,
      SignatureCheck signatures,
      StateRegistry registry,
      PermitBook permits,
      Registration registration,
      Clock clock) {
    this.rules = rules;
    this.signatures = signatures;
    this.registry = registry;
    this.permits = permits;
    this.registration = registration;
    this.clock = clock;
  }

  /**
   * Files an application.
   *
   * @throws ApplicationFault when it is not taken; nothing is kept of it then
   */
  public Filed file(Submission submission) {
    return take(
        submission,
        missing -> {
          if (!missing.isEmpty()) {
            throw new ApplicationFault(FaultCode.INCOMPLETE_PACKAGE, missing);
          }
        });
  }

  /**
   * Takes in what is handed in at a desk of the State Corporation: an incomplete package becomes a
   * case, too, for the desk must refuse it against a receipt (S2.1.9.8, S2.1.9.9).
   *
   * @throws ApplicationFault when it is not taken for another reason
   */
  public Intake intake(Submission submission) {
    List<Detail> found = new ArrayList<>();
    return new Intake(take(submission, found::addAll), List.copyOf(found));
  }

  private Filed take(Submission submission, Consumer<List<Detail>> shortfalls) {
    Instant now = clock.instant();
    CheckedSignature signature = null;
    byte[] content = submission.document();
    if (submission.electronic()) {
      ApplicationData claimed = ApplicationReader.read(submission.document());
      Optional<Filed> before = registration.earlier(submission, claimed.requestId());
      if (before.isPresent()) {
        return before.get();
      }
      signature = signature(submission, claimed, now).refusingTheRest();
      content = signature.content();
    }
    ApplicationData data = ApplicationReader.read(content);
    Optional<Filed> before = registration.earlier(submission, data.requestId());
    if (before.isPresent()) {
      return before.get();
    }
    FiledUnder under = rules.filing(data, submission.channel(), now);
    Set<String> facts = facts(data, under.rules());
    FilingCheck check = new FilingCheck(under.rules(), data, signature != null);
    check.forms();
    StateRegistry.Reply reply = registry.ask(data.applicant().iinBin());
    shortfalls.accept(check.missing(stateData(reply)));
    return registration.register(submission, data, under, facts, signature, reply);
  }

  /**
   * Where an application stands, for the system that filed it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Filed status(String sourceSystem, String requestId) {
    return registration.status(sourceSystem, requestId);
  }

  /** The document an applicant signs, for those who have the particulars but no XML. */
  public byte[] document(ApplicationData data) {
    byte[] document = ApplicationWriter.write(data);
    ApplicationReader.read(document);
    return document;
  }

  private CheckedSignature signature(Submission submission, ApplicationData data, Instant at) {
    if (submission.cms() != null) {
      return signatures.cms(submission.cms(), submission.document(), Signatories.of(data), at);
    }
    return signatures.xml(submission.document(), Signatories.of(data), at);
  }

  /** What is established before a case begins: what is asked, and about which permit. */
  private Set<String> facts(ApplicationData data, FilingRules filing) {
    Set<String> facts = new HashSet<>();
    if (data.paperAsked()) {
      facts.add(Facts.PAPER_ASKED);
    }
    if (filing.action().needsEarlierPermit()) {
      if (earlier(data).onPaper()) {
        facts.add(Facts.ORIGINAL_ON_PAPER);
      }
    }
    try {
      filing.requireThat(facts);
    } catch (RegulationFault fault) {
      throw Rules.fault(fault);
    }
    return facts;
  }

  private Earlier earlier(ApplicationData data) {
    return Optional.ofNullable(data.previousPermit())
        .flatMap(permits::find)
        .filter(permit -> permit.service().equals(data.service()))
        .filter(permit -> permit.holder().equals(data.applicant().iinBin()))
        .orElseThrow(
            () ->
                new ApplicationFault(
                    FaultCode.PERMIT_NOT_FOUND, String.valueOf(data.previousPermit())));
  }

  /**
   * The state data that spare the applicant a paper (GAP-16). Someone dead or dissolved is refused;
   * a database that does not answer is asked again later, and meanwhile believed.
   */
  private static Set<String> stateData(StateRegistry.Reply reply) {
    return switch (reply.answer()) {
      case FOUND, UNAVAILABLE -> Set.of(reply.dataset());
      case NOT_FOUND -> Set.of();
      case DECEASED -> throw new ApplicationFault(FaultCode.APPLICANT_DECEASED, "applicant.iinBin");
      case LIQUIDATED ->
          throw new ApplicationFault(FaultCode.APPLICANT_LIQUIDATED, "applicant.iinBin");
    };
  }
}
