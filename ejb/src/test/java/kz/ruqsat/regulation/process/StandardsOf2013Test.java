package kz.ruqsat.regulation.process;

import static kz.ruqsat.regulation.process.StepTable.assertSteps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standards of decree 587, which give no internal steps. */
class StandardsOf2013Test {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";

  @Test
  @Obligation({"GAP-58", "S1.1.13.1", "S1.1.15.1"})
  void theAttestationAtTheRegistry() {
    assertSteps(
        AUDITOR,
        "2013",
        Action.ISSUE,
        Channel.REGISTRY,
        """
        NEW          | HAND_IN           | APPLICANT      | -     | RECEIVED     |
        RECEIVED     | ACCEPT            | REGISTRY_CLERK | -     | REGISTERED   | RECEIPT
        REGISTERED   | OBTAIN_STATE_DATA | SYSTEM         | -     | UNDER_REVIEW | STATE_DATA
        UNDER_REVIEW | DECIDE            | PROVIDER       | TOTAL | DECIDED      | PERMIT
        UNDER_REVIEW | REFUSE            | PROVIDER       | TOTAL | REFUSED      | REASONED_REFUSAL
        DECIDED      | HAND_OVER         | REGISTRY_CLERK | -     | ISSUED       | HANDOVER_RECORD
        """);
  }

  @Test
  @Obligation({"GAP-58", "S1.1.14.2", "S1.1.15.3"})
  void theAttestationThroughAPortal() {
    assertSteps(
        AUDITOR,
        "2013",
        Action.ISSUE,
        Channel.ELICENSE_PORTAL,
        """
        NEW          | SEND_REQUEST       | APPLICANT | -     | REGISTERED           | ACCEPTANCE_REPORT
        REGISTERED   | OBTAIN_STATE_DATA  | SYSTEM    | -     | UNDER_REVIEW         | STATE_DATA
        UNDER_REVIEW | DECIDE             | PROVIDER  | TOTAL | DECIDED              | PERMIT
        UNDER_REVIEW | REFUSE             | PROVIDER  | TOTAL | REFUSED              | REASONED_REFUSAL
        DECIDED      | DELIVER_TO_CABINET | SYSTEM    | -     | DELIVERED_TO_CABINET |
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUE,     PERMIT PERMIT_ANNEX",
    "REISSUE,   PERMIT PERMIT_ANNEX",
    "DUPLICATE, PERMIT_DUPLICATE"
  })
  @Obligation({"GAP-58", "S1.2.13.1", "S1.2.15.1", "S1.2.5.1", "S1.2.5.2", "S1.2.5.3"})
  void theLicenceAtTheRegistry(Action action, String result) {
    assertSteps(
        LICENCE,
        "2013",
        action,
        Channel.REGISTRY,
        """
        NEW          | ACCEPT            | REGISTRY_CLERK | -     | REGISTERED   | RECEIPT
        REGISTERED   | OBTAIN_STATE_DATA | SYSTEM         | -     | UNDER_REVIEW | STATE_DATA
        UNDER_REVIEW | DECIDE            | PROVIDER       | TOTAL | DECIDED      | %s
        UNDER_REVIEW | REFUSE            | PROVIDER       | TOTAL | REFUSED      | REASONED_REFUSAL
        DECIDED      | HAND_OVER         | REGISTRY_CLERK | -     | ISSUED       | HANDOVER_RECORD
        """
            .formatted(result));
  }

  @ParameterizedTest
  @CsvSource({"ISSUE", "REISSUE"})
  @Obligation({"S1.2.8.3", "S1.2.8.4", "S1.2.14.2", "S1.2.15.3", "GAP-58"})
  void theLicenceThroughAPortalIsPaidBeforeItIsRegistered(Action action) {
    assertSteps(
        LICENCE,
        "2013",
        action,
        Channel.EGOV_PORTAL,
        """
        NEW              | SEND_REQUEST       | APPLICANT | -     | AWAITING_PAYMENT     |
        AWAITING_PAYMENT | CONFIRM_PAYMENT    | PSHEP     | -     | REGISTERED           | ACCEPTANCE_REPORT PAYMENT_RECORD
        REGISTERED       | OBTAIN_STATE_DATA  | SYSTEM    | -     | UNDER_REVIEW         | STATE_DATA
        UNDER_REVIEW     | DECIDE             | PROVIDER  | TOTAL | DECIDED              | PERMIT PERMIT_ANNEX
        UNDER_REVIEW     | REFUSE             | PROVIDER  | TOTAL | REFUSED              | REASONED_REFUSAL
        DECIDED          | DELIVER_TO_CABINET | SYSTEM    | -     | DELIVERED_TO_CABINET |
        """);
  }

  @Test
  @Obligation({"S1.2.16.2", "S1.2.8.1"})
  void aLicenceIsNotIssuedWithoutPayment() {
    CaseProcess process = licence(Action.ISSUE, Channel.REGISTRY).process();

    assertFault(
        "CONDITION_NOT_MET", () -> process.step("UNDER_REVIEW", "DECIDE", "EXECUTOR", Set.of()));
    assertEquals(
        "DECIDED",
        process.step("UNDER_REVIEW", "DECIDE", "EXECUTOR", Set.of("PAYMENT_CONFIRMED")).to());
  }

  @ParameterizedTest
  @CsvSource({"PROVIDER_HEAD", "DEPUTY_HEAD", "UNIT_HEAD", "EXECUTOR"})
  @Obligation("GAP-58")
  void anyOfficialOfTheAuthorityDecidesBecauseTheTextNamesNone(String role) {
    CaseProcess process =
        Law.rules(AUDITOR, "2013")
            .filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.NATURAL_PERSON)
            .process();

    assertEquals("DECIDED", process.step("UNDER_REVIEW", "DECIDE", role, Set.of()).to());
    assertFault(
        "ROLE_NOT_ALLOWED",
        () -> process.step("UNDER_REVIEW", "DECIDE", "REGISTRY_CLERK", Set.of()));
  }

  @Test
  @Obligation({"S1.2.5.2", "S1.2.5.3", "GAP-59"})
  void aReissueSupersedesTheEarlierPermitAndADuplicateLeavesIt() {
    assertEquals("REISSUED", licence(Action.REISSUE, Channel.REGISTRY).action().permitBecomes());
    assertEquals(null, licence(Action.DUPLICATE, Channel.REGISTRY).action().permitBecomes());
    assertEquals(true, licence(Action.REISSUE, Channel.REGISTRY).action().needsEarlierPermit());
    assertEquals(true, licence(Action.DUPLICATE, Channel.REGISTRY).action().needsEarlierPermit());
    assertEquals(false, licence(Action.ISSUE, Channel.REGISTRY).action().needsEarlierPermit());
  }

  @Test
  @Obligation({"S1.2.8.3", "S1.2.16.2"})
  void aPaymentIsConfirmedThroughTheGatewayOrOnPaper() {
    CaseProcess portal = licence(Action.ISSUE, Channel.EGOV_PORTAL).process("PAYMENT");
    CaseProcess registry = licence(Action.ISSUE, Channel.REGISTRY).process("PAYMENT");

    assertEquals("DUE", portal.start());
    assertEquals(
        Set.of("PAYMENT_CONFIRMED"),
        portal.step("DUE", "CONFIRM_PAYMENT", "PSHEP", Set.of()).establishes());
    assertEquals(
        "CONFIRMED",
        registry.step("DUE", "CONFIRM_PAPER_PAYMENT", "REGISTRY_CLERK", Set.of()).to());
    assertFault(
        "ILLEGAL_TRANSITION", () -> registry.step("DUE", "CONFIRM_PAYMENT", "PSHEP", Set.of()));
    assertEquals("UNPAID", registry.step("DUE", "DECIDE_UNPAID", "EXECUTOR", Set.of()).to());
    assertEquals(Outcome.CLOSED, registry.outcome("CONFIRMED", Set.of()).orElseThrow());
  }

  @Test
  void aFreeServiceHasNoPayment() {
    FilingRules auditor =
        Law.rules(AUDITOR, "2013")
            .filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.NATURAL_PERSON);

    assertFault("PROCEDURE_NOT_CONFIGURED", () -> auditor.process("PAYMENT"));
  }

  @ParameterizedTest
  @CsvSource({"STATE_SYMBOLS_LICENCE", "EXPERT_AUDITOR_ATTESTATION"})
  @Obligation({"GAP-46", "GAP-47"})
  void aComplaintIsAnsweredWithinTheTermThatMustBeSet(String service) {
    String setting = "ruqsat.regulation.switch.complaint-answer-term";
    Procedure asItIs = Law.rules(service, "2013").procedures().get("COMPLAINT");
    Procedure set =
        Law.with(Map.of(setting, "P15D"))
            .edition(new EditionKey(service, "2013"))
            .rules()
            .procedures()
            .get("COMPLAINT");

    assertEquals(List.of(), answerTerms(asItIs));
    assertEquals(
        List.of(Term.parse("P15D"), Term.parse("P15D"), Term.parse("P15D")), answerTerms(set));
    assertEquals(Set.of("EXECUTED", "ANSWERED", "CONSIDERATION_REFUSED"), asItIs.ends().keySet());
  }

  private static List<Term> answerTerms(Procedure complaint) {
    return complaint.steps().stream()
        .filter(step -> step.limit() != null)
        .map(step -> step.limit().term())
        .toList();
  }

  private static FilingRules licence(Action action, Channel channel) {
    return Law.rules(LICENCE, "2013").filing(action, channel, ApplicantType.LEGAL_ENTITY);
  }

  private static void assertFault(String code, Runnable action) {
    assertEquals(code, assertThrows(RegulationFault.class, action::run).code().name());
  }
}
