package kz.ruqsat.regulation.process;

import static kz.ruqsat.regulation.process.StepTable.assertSteps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attestation of expert-auditors: order 212, annex 3, paragraphs 5 to 10. */
class ExpertAuditor2016Test {

  private static final String SERVICE = "EXPERT_AUDITOR_ATTESTATION";

  @Test
  @Obligation({
    "S2.3.5.1", "S2.3.5.2", "S2.3.5.3", "S2.3.5.4", "S2.3.5.4a", "S2.3.5.4b", "S2.3.5.5",
        "S2.3.5.6",
    "S2.3.5.7", "S2.3.5.R", "S2.3.8.1", "S2.3.8.2", "S2.3.8.3", "S2.3.8.4a", "S2.3.8.4b",
        "S2.3.8.5",
    "S2.3.8.6", "S2.3.8.7", "S2.3.8.R", "S2.3.6.R", "S2.3.6.4a", "S2.3.6.4b", "GAP-25", "GAP-26",
    "GAP-27", "GAP-38"
  })
  void anApplicationAtTheRegistryGoesThroughSevenStepsAndTheCommission() {
    assertSteps(
        SERVICE,
        "2016",
        Action.ISSUE,
        Channel.REGISTRY,
        """
        NEW                  | REGISTER             | REGISTRY_CLERK | PT30M              | REGISTERED            | REGISTRATION_RECORD
        REGISTERED           | SEND_TO_UNIT         | PROVIDER_HEAD  | PT4H               | AT_UNIT               | HEAD_RESOLUTION
        AT_UNIT              | PASS_TO_EXECUTOR     | UNIT_HEAD      | PT3H30M            | AT_EXECUTOR           | UNIT_HEAD_RESOLUTION
        AT_EXECUTOR          | REFUSE_INCOMPLETE    | EXECUTOR       | P2BD               | REFUSED_INCOMPLETE    | REASONED_REFUSAL
        AT_EXECUTOR          | REFUSE_NON_COMPLIANT | EXECUTOR       | -                  | REFUSED_NON_COMPLIANT | REASONED_REFUSAL
        AT_EXECUTOR          | SEND_TO_COMMISSION   | EXECUTOR       | P2BD               | AT_COMMISSION         | COMMISSION_REFERRAL
        AT_EXECUTOR AT_UNIT REGISTERED | REFUSE_P21 | EXECUTOR       | P2BD since NEW     | REFUSED_P21           | REASONED_REFUSAL
        AT_COMMISSION        | COMMISSION_ATTESTS   | COMMISSION     | P10BD              | COMMISSION_DECIDED    | COMMISSION_DECISION
        AT_COMMISSION        | COMMISSION_REFUSES   | COMMISSION     | P10BD              | COMMISSION_DECIDED    | COMMISSION_DECISION
        COMMISSION_DECIDED   | PROCESS_DECISION     | EXECUTOR       | PT4H               | DRAFTED               | DRAFT_RESULT
        DRAFTED              | AGREE                | UNIT_HEAD      | PT4H               | AGREED                | AGREEMENT_MARK
        AGREED               | SIGN                 | PROVIDER_HEAD  | PT4H since DRAFTED | SIGNED                | PERMIT
        AGREED               | SIGN                 | PROVIDER_HEAD  | PT4H since DRAFTED | SIGNED                | REASONED_REFUSAL
        SIGNED               | DELIVER_TO_CABINET   | SYSTEM         | PT4H since DRAFTED | DELIVERED_TO_CABINET  |
        DELIVERED_TO_CABINET | PRINT                | PROVIDER_HEAD  | -                  | ISSUED                | HANDOVER_RECORD PRINTED_COPY
        """);
  }

  @Test
  @Obligation({
    "S2.3.5.D",
    "S2.3.6.D",
    "S2.3.8.D",
    "S2.3.9.1",
    "S2.3.9.2",
    "S2.3.9.3",
    "S2.3.9.5",
    "S2.3.9.6",
    "S2.3.9.8",
    "S2.3.9.9",
    "GAP-29",
    "GAP-33",
    "GAP-34",
    "GAP-40"
  })
  void aDuplicateThroughTheStateCorporationTakesTwoBusinessDaysAtTheProvider() {
    assertSteps(
        SERVICE,
        "2016",
        Action.DUPLICATE,
        Channel.STATE_CORPORATION,
        """
        BEFORE_INTAKE             | BOOK_SLOT        | APPLICANT           | -     | SLOT_BOOKED          | BOOKING
        BEFORE_INTAKE SLOT_BOOKED | TAKE_TICKET      | APPLICANT           | -     | QUEUED               | QUEUE_TICKET
        QUEUED                    | ACCEPT_AT_CENTRE | STATE_CORP_OPERATOR | PT20M | ACCEPTED_BY_CENTRE   | RECEIPT
        QUEUED                    | REFUSE_INTAKE    | STATE_CORP_OPERATOR | PT20M | INTAKE_REFUSED       | INTAKE_REFUSAL_RECEIPT
        ACCEPTED_BY_CENTRE        | SEND_TO_PROVIDER | STATE_CORP_OPERATOR | P0D   | NEW                  | BUS_MESSAGE
        NEW                       | REGISTER         | REGISTRY_CLERK      | PT30M | REGISTERED           | REGISTRATION_RECORD
        REGISTERED                | SEND_DUPLICATE   | EXECUTOR            | P2BD  | DELIVERED_TO_CABINET | PERMIT_DUPLICATE
        DELIVERED_TO_CABINET      | SEND_TO_CENTRE   | PROVIDER            | -     | SENT_TO_CENTRE       | BUS_MESSAGE
        SENT_TO_CENTRE            | HAND_OVER        | STATE_CORP_OPERATOR | -     | ISSUED_BY_CENTRE     | HANDOVER_RECORD
        """);
  }

  @ParameterizedTest
  @CsvSource({"EGOV_PORTAL", "ELICENSE_PORTAL"})
  @Obligation({"S2.3.10.10", "GAP-28"})
  void aRequestFromAPortalIsRegisteredByTheSystemAtOnce(Channel portal) {
    Step first = process(Action.ISSUE, portal).step("NEW", "REGISTER", "SYSTEM", Set.of());

    assertEquals("REGISTERED", first.to());
    assertTrue(process(Action.ISSUE, portal).deadline(first).isEmpty());
    assertFault(
        "ROLE_NOT_ALLOWED",
        () -> process(Action.ISSUE, portal).step("NEW", "REGISTER", "REGISTRY_CLERK", Set.of()));
  }

  @Test
  @Obligation({"GAP-26", "S2.3.3.1", "S2.3.6.7"})
  void whomTheCommissionAttestsGetsTheCertificateInTheCabinet() {
    Walk walk = decided("COMMISSION_ATTESTS");

    walk.does("UNIT_HEAD", "AGREE")
        .does("PROVIDER_HEAD", "SIGN")
        .does("SYSTEM", "DELIVER_TO_CABINET");

    assertTrue(walk.documents().contains("PERMIT"));
    assertEquals("DELIVERED_TO_CABINET", walk.state());
    assertEquals(Outcome.GRANTED, walk.outcome());
  }

  @Test
  @Obligation({"GAP-25", "GAP-26", "S2.3.3.3"})
  void whomTheCommissionRefusesGetsTheRefusalInTheCabinet() {
    Walk walk = decided("COMMISSION_REFUSES");

    walk.does("UNIT_HEAD", "AGREE")
        .does("PROVIDER_HEAD", "SIGN")
        .does("SYSTEM", "DELIVER_TO_CABINET");

    assertTrue(walk.documents().contains("REASONED_REFUSAL"));
    assertTrue(!walk.documents().contains("PERMIT"));
    assertEquals("DELIVERED_TO_CABINET", walk.state());
    assertEquals(Outcome.REFUSED, walk.outcome());
  }

  @Test
  @Obligation({"GAP-25", "S2.3.5.R", "S2.3.5.4a"})
  void threeRefusalsHaveThreeClocks() {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertEquals(
        new Deadline(List.of(Term.parse("P2BD")), "AT_EXECUTOR"),
        process.deadline(step(process, "4a")).orElseThrow());
    assertEquals(
        new Deadline(List.of(Term.parse("P2BD")), "NEW"),
        process.deadline(step(process, "4r")).orElseThrow());
    assertEquals(
        new Deadline(List.of(Term.parse("P10BD")), "AT_COMMISSION"),
        process.deadline(step(process, "5 refusal")).orElseThrow());
  }

  @Test
  @Obligation("GAP-27")
  void agreeingSigningAndSendingShareFourHours() {
    CaseProcess process = process(Action.ISSUE, Channel.EGOV_PORTAL);

    for (String code : List.of("7 agree", "7 sign", "7 sign refusal", "7 send")) {
      assertEquals(
          new Deadline(List.of(Term.parse("PT4H")), "DRAFTED"),
          process.deadline(step(process, code)).orElseThrow(),
          code);
    }
  }

  @Test
  @Obligation("GAP-56")
  void everyRefusalIsSignedByTheHead() {
    CaseProcess process = process(Action.ISSUE, Channel.EGOV_PORTAL);

    for (String code : List.of("4a", "4n", "4r", "7 sign refusal")) {
      assertEquals("PROVIDER_HEAD", step(process, code).signedBy(), code);
    }
  }

  @Test
  @Obligation({"S2.3.3.5", "GAP-56"})
  void aPrintIsSignedByTheHeadHimself() {
    CaseProcess process = process(Action.DUPLICATE, Channel.REGISTRY);
    Set<String> facts = Set.of("PAPER_ASKED", "HEAD_ABSENT");

    assertFault(
        "ROLE_NOT_ALLOWED",
        () -> process.step("DELIVERED_TO_CABINET", "PRINT", "DEPUTY_HEAD", facts));
    assertEquals(
        "ISSUED", process.step("DELIVERED_TO_CABINET", "PRINT", "PROVIDER_HEAD", facts).to());
  }

  @Test
  @Obligation({"S2.3.5.DEP", "S2.3.7.2"})
  void aDeputyActsOnlyWhenTheHeadIsAbsent() {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault(
        "ROLE_NOT_ALLOWED",
        () -> process.step("REGISTERED", "SEND_TO_UNIT", "DEPUTY_HEAD", Set.of()));
    assertEquals(
        "AT_UNIT",
        process.step("REGISTERED", "SEND_TO_UNIT", "DEPUTY_HEAD", Set.of("HEAD_ABSENT")).to());
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,                SEND_TO_UNIT,       PROVIDER_HEAD",
    "REGISTERED,         PASS_TO_EXECUTOR,   UNIT_HEAD",
    "AT_UNIT,            SEND_TO_COMMISSION, EXECUTOR",
    "AT_EXECUTOR,        COMMISSION_ATTESTS, COMMISSION",
    "AT_COMMISSION,      PROCESS_DECISION,   EXECUTOR",
    "COMMISSION_DECIDED, AGREE,              UNIT_HEAD",
    "DRAFTED,            SIGN,               PROVIDER_HEAD",
    "AGREED,             DELIVER_TO_CABINET, SYSTEM",
    "AT_COMMISSION,      REFUSE_P21,         EXECUTOR"
  })
  @Obligation({"S2.3.6.1", "S2.3.6.2", "S2.3.6.3", "S2.3.6.4", "S2.3.6.5", "S2.3.6.6", "S2.3.6.7"})
  void noStepIsPossibleBeforeTheResultOfTheOneBefore(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault("ILLEGAL_TRANSITION", () -> process.step(state, event, role, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,           REGISTER,           EXECUTOR",
    "REGISTERED,    SEND_TO_UNIT,       UNIT_HEAD",
    "AT_UNIT,       PASS_TO_EXECUTOR,   EXECUTOR",
    "AT_EXECUTOR,   SEND_TO_COMMISSION, COMMISSION",
    "AT_COMMISSION, COMMISSION_ATTESTS, EXECUTOR",
    "DRAFTED,       AGREE,              PROVIDER_HEAD"
  })
  @Obligation({"S2.3.7.1", "S2.3.7.2", "S2.3.7.3", "S2.3.7.4", "GAP-14", "GAP-26"})
  void onlyTheRoleOfTheStepMayDoIt(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault("ROLE_NOT_ALLOWED", () -> process.step(state, event, role, Set.of()));
  }

  @Test
  void whoLooksAtACaseSeesWhatHeMayDoNow() {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertEquals(
        List.of("REFUSE_INCOMPLETE", "REFUSE_NON_COMPLIANT", "SEND_TO_COMMISSION", "REFUSE_P21"),
        process.open("AT_EXECUTOR", "EXECUTOR", Set.of()).stream().map(Step::event).toList());
    assertEquals(List.of(), process.open("AT_EXECUTOR", "PROVIDER_HEAD", Set.of()));
  }

  private static Walk decided(String decision) {
    return new Walk(process(Action.ISSUE, Channel.EGOV_PORTAL))
        .does("SYSTEM", "REGISTER")
        .does("PROVIDER_HEAD", "SEND_TO_UNIT")
        .does("UNIT_HEAD", "PASS_TO_EXECUTOR")
        .does("EXECUTOR", "SEND_TO_COMMISSION")
        .does("COMMISSION", decision)
        .does("EXECUTOR", "PROCESS_DECISION");
  }

  private static Step step(CaseProcess process, String code) {
    return process.steps().stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static CaseProcess process(Action action, Channel channel) {
    return Law.rules(SERVICE, "2016")
        .filing(action, channel, ApplicantType.NATURAL_PERSON)
        .process();
  }

  private static void assertFault(String code, Runnable action) {
    assertEquals(code, assertThrows(RegulationFault.class, action::run).code().name());
  }
}
