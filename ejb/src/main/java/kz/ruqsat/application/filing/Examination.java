package kz.ruqsat.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.casefile.FiledUnder;
import kz.ruqsat.application.procedure.Facts;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.result.PermitBook;
import kz.ruqsat.application.result.PermitBook.Earlier;
import kz.ruqsat.application.signature.CheckedSignature;
import kz.ruqsat.application.signature.Signatories;
import kz.ruqsat.application.signature.SignatureCheck;
import kz.ruqsat.application.signature.Stamping;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.RegulationFault;

/**
 * Examines what was filed or edited: the signature, the forms and the package, the earlier permit,
 * the state data. It keeps nothing.
 */
@ApplicationScoped
public class Examination {

  private SignatureCheck signatures;
  private Stamping stamping;
  private StateRegistry registry;
  private PermitBook permits;

  /** For the proxy only. */
  protected Examination() {}

  @Inject
  public Examination(
      SignatureCheck signatures, Stamping stamping, StateRegistry registry, PermitBook permits) {
    this.signatures = signatures;
    this.stamping = stamping;
    this.registry = registry;
    this.permits = permits;
  }

  /**
   * Examines a submission.
   *
   * @param law finds what it is filed under
   * @throws ApplicationFault naming what is wrong
   */
  Examined examine(Submission submission, Function<ApplicationData, FiledUnder> law, Instant at) {
    CheckedSignature signature = submission.electronic() ? signature(submission, at) : null;
    ApplicationData data =
        ApplicationReader.read(signature == null ? submission.document() : signature.content());
    FiledUnder under = law.apply(data);
    Set<String> facts = facts(data, under.rules());
    FilingCheck check = new FilingCheck(under.rules(), data, signature != null);
    check.forms();
    StateRegistry.Reply reply = registry.ask(data.applicant().iinBin());
    return new Examined(
        data,
        under,
        facts,
        signature == null ? null : stamping.stamped(signature),
        reply,
        check.missing(stateData(reply)));
  }

  private CheckedSignature signature(Submission submission, Instant at) {
    ApplicationData claimed = ApplicationReader.read(submission.document());
    CheckedSignature checked =
        submission.cms() != null
            ? signatures.cms(submission.cms(), submission.document(), Signatories.of(claimed), at)
            : signatures.xml(submission.document(), Signatories.of(claimed), at);
    return checked.refusingTheRest();
  }

  /** What is established before a case begins: what is asked, and about which permit. */
  private Set<String> facts(ApplicationData data, FilingRules filing) {
    Set<String> facts = new HashSet<>();
    if (data.paperAsked()) {
      facts.add(Facts.PAPER_ASKED);
    }
    if (filing.action().needsEarlierPermit() && earlier(data).onPaper()) {
      facts.add(Facts.ORIGINAL_ON_PAPER);
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
   * a database that does not answer is asked again later, and meanwhile believed; an answer that
   * nobody signed is not believed at all (S1.1.11.DATA.2, S1.2.11.DATA.5).
   */
  private static Set<String> stateData(StateRegistry.Reply reply) {
    return switch (reply.answer()) {
      case FOUND, UNAVAILABLE -> Set.of(reply.dataset());
      case NOT_FOUND -> Set.of();
      case DECEASED -> throw new ApplicationFault(FaultCode.APPLICANT_DECEASED, "applicant.iinBin");
      case LIQUIDATED ->
          throw new ApplicationFault(FaultCode.APPLICANT_LIQUIDATED, "applicant.iinBin");
      case NOT_TRUSTED ->
          throw new ApplicationFault(FaultCode.STATE_DATA_NOT_TRUSTED, "applicant.iinBin");
    };
  }
}
