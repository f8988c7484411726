package kz.ruqsat.regulation.process;

import static kz.ruqsat.regulation.process.StepTable.assertSteps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrological attestation of measuring instruments: order 212, annex 2, paragraphs 5 to 9. */
class MetrologicalAttestationTest {

  private static final String SERVICE = "MI_METROLOGICAL_ATTESTATION";

  @Test
  @Obligation({
    "S2.2.5.1",
    "S2.2.5.2",
    "S2.2.5.3",
    "S2.2.5.4",
    "S2.2.5.5",
    "S2.2.5.5a",
    "S2.2.5.5b",
    "S2.2.5.6",
    "S2.2.5.7",
    "S2.2.5.8a",
    "S2.2.5.9",
    "S2.2.5.10",
    "S2.2.5.11",
    "S2.2.8.1",
    "S2.2.8.2",
    "S2.2.8.3",
    "S2.2.8.4",
    "S2.2.8.5a",
    "S2.2.8.5b",
    "S2.2.8.6",
    "S2.2.8.7",
    "S2.2.8.8a",
    "S2.2.8.9",
    "S2.2.8.10",
    "S2.2.6.4a",
    "S2.2.6.4b",
    "S2.2.8.GSI",
    "GAP-07",
    "GAP-08",
    "GAP-09",
    "GAP-10",
    "GAP-11"
  })
  void anApplicationAtTheRegistryGoesThroughElevenSteps() {
    assertSteps(
        SERVICE,
        "2016",
        Action.ISSUE,
        Channel.REGISTRY,
        """
        NEW             | ACCEPT               | REGISTRY_CLERK | PT15M   | RECEIVED           | ACCEPTANCE_MARK
        RECEIVED        | REGISTER             | REGISTRY_CLERK | PT3H    | REGISTERED         | REGISTRATION_RECORD
        REGISTERED      | SEND_TO_UNIT         | PROVIDER_HEAD  | PT1H    | AT_UNIT            | HEAD_RESOLUTION
        AT_UNIT         | PASS_TO_EXECUTOR     | UNIT_HEAD      | PT3H30M | AT_EXECUTOR        | UNIT_HEAD_RESOLUTION
        AT_EXECUTOR     | REFUSE_INCOMPLETE    | EXECUTOR       | P2BD    | REFUSED_INCOMPLETE | REASONED_REFUSAL
        AT_EXECUTOR     | DRAFT                | EXECUTOR       | P10D    | DRAFTED            | DRAFT_ORDER DRAFT_RESULT
        DRAFTED         | AGREE                | EXECUTOR       | -       | AGREED             | AGREEMENT_MARK
        AGREED          | SIGN                 | PROVIDER_HEAD  | PT3H    | SIGNED             | ORDER PERMIT
        SIGNED          | ASSIGN_NUMBER        | EXECUTOR       | P3D     | NUMBERED           | REGISTER_FILE REGISTRATION_NUMBER
        NUMBERED        | PASS_TO_REGISTRY     | EXECUTOR       | -       | AT_REGISTRY        | TRANSFER_MARK
        AT_REGISTRY     | RECORD_IN_ELICENSING | EXECUTOR       | -       | PORTAL_RECORDED    | PERMIT_ENTRY
        PORTAL_RECORDED | HAND_OVER            | REGISTRY_CLERK | PT15M   | ISSUED             | HANDOVER_RECORD PRINTED_COPY
        """);
  }

  @Test
  @Obligation({
    "S2.2.5.5c", "S2.2.5.8b", "S2.2.8.5c", "S2.2.8.8b", "S2.2.8.0", "S2.2.9.1", "S2.2.9.2",
        "S2.2.9.3",
    "S2.2.9.5", "S2.2.9.6", "S2.2.9.8", "GAP-29", "GAP-30", "GAP-33", "GAP-34", "GAP-40"
  })
  void aDuplicateThroughTheStateCorporationHasHoursByStep() {
    assertSteps(
        SERVICE,
        "2016",
        Action.DUPLICATE,
        Channel.STATE_CORPORATION,
        """
        BEFORE_INTAKE             | BOOK_SLOT            | APPLICANT           | -       | SLOT_BOOKED        | BOOKING
        BEFORE_INTAKE SLOT_BOOKED | TAKE_TICKET          | APPLICANT           | -       | QUEUED             | QUEUE_TICKET
        QUEUED                    | ACCEPT_AT_CENTRE     | STATE_CORP_OPERATOR | PT20M   | ACCEPTED_BY_CENTRE | RECEIPT
        QUEUED                    | REFUSE_INTAKE        | STATE_CORP_OPERATOR | PT20M   | INTAKE_REFUSED     | INTAKE_REFUSAL_RECEIPT
        ACCEPTED_BY_CENTRE        | SEND_TO_PROVIDER     | STATE_CORP_OPERATOR | P0D     | NEW                | BUS_MESSAGE
        NEW                       | ACCEPT               | REGISTRY_CLERK      | PT15M   | RECEIVED           | ACCEPTANCE_MARK
        RECEIVED                  | REGISTER             | REGISTRY_CLERK      | PT3H    | REGISTERED         | REGISTRATION_RECORD
        REGISTERED                | SEND_TO_UNIT         | PROVIDER_HEAD       | PT1H    | AT_UNIT            | HEAD_RESOLUTION
        AT_UNIT                   | PASS_TO_EXECUTOR     | UNIT_HEAD           | PT3H30M | AT_EXECUTOR        | UNIT_HEAD_RESOLUTION
        AT_EXECUTOR               | REFUSE_INCOMPLETE    | EXECUTOR            | P2BD    | REFUSED_INCOMPLETE | REASONED_REFUSAL
        AT_EXECUTOR               | DRAFT                | EXECUTOR            | PT5H    | DRAFTED            | DRAFT_ORDER DRAFT_RESULT
        DRAFTED                   | AGREE                | EXECUTOR            | -       | AGREED             | AGREEMENT_MARK
        AGREED                    | SIGN                 | PROVIDER_HEAD       | PT3H    | SIGNED             | ORDER PERMIT_DUPLICATE
        SIGNED                    | ASSIGN_NUMBER        | EXECUTOR            | PT1H    | NUMBERED           | REGISTER_FILE REGISTRATION_NUMBER
        NUMBERED                  | PASS_TO_REGISTRY     | EXECUTOR            | -       | AT_REGISTRY        | TRANSFER_MARK
        AT_REGISTRY               | RECORD_IN_ELICENSING | EXECUTOR            | -       | PORTAL_RECORDED    | PERMIT_ENTRY
        PORTAL_RECORDED           | SEND_TO_CENTRE       | PROVIDER            | -       | SENT_TO_CENTRE     | BUS_MESSAGE PRINTED_COPY
        SENT_TO_CENTRE            | HAND_OVER            | STATE_CORP_OPERATOR | -       | ISSUED_BY_CENTRE   | HANDOVER_RECORD
        """);
  }

  @Test
  @Obligation({"GAP-12", "S2.2.6.6", "S2.2.6.7"})
  void nothingIsHandedOverBeforeItIsEnteredIntoELicensing() {
    Walk walk = numbered().does("EXECUTOR", "PASS_TO_REGISTRY");
    assertFault("ILLEGAL_TRANSITION", () -> walk.does("REGISTRY_CLERK", "HAND_OVER"));

    walk.given("RECIPIENT_DATA_FOUND")
        .does("EXECUTOR", "RECORD_IN_ELICENSING")
        .does("REGISTRY_CLERK", "HAND_OVER");

    assertEquals("ISSUED", walk.state());
    assertEquals(Outcome.GRANTED, walk.outcome());
  }

  @Test
  @Obligation({"GAP-39", "S2.2.9.P5"})
  void withoutDataOfTheRecipientTheCaseStaysWhereItIs() {
    Walk walk = numbered().does("EXECUTOR", "PASS_TO_REGISTRY");

    assertFault("CONDITION_NOT_MET", () -> walk.does("EXECUTOR", "RECORD_IN_ELICENSING"));

    assertEquals("AT_REGISTRY", walk.state());
  }

  @Test
  @Obligation({"S2.2.5.GSI", "S2.2.6.5bis"})
  void aCertificateGetsItsNumberAndRegisterFileBeforeItLeavesTheExecutor() {
    Walk walk = signed();
    assertFault("ILLEGAL_TRANSITION", () -> walk.does("EXECUTOR", "PASS_TO_REGISTRY"));

    walk.does("EXECUTOR", "ASSIGN_NUMBER");

    assertTrue(walk.documents().containsAll(Set.of("REGISTER_FILE", "REGISTRATION_NUMBER")));
  }

  @Test
  @Obligation("GAP-13")
  void whatIsHandedOverIsACertifiedPrint() {
    Walk walk =
        numbered()
            .does("EXECUTOR", "PASS_TO_REGISTRY")
            .given("RECIPIENT_DATA_FOUND")
            .does("EXECUTOR", "RECORD_IN_ELICENSING")
            .does("REGISTRY_CLERK", "HAND_OVER");

    assertTrue(walk.documents().contains("PRINTED_COPY"));
  }

  @Test
  @Obligation("GAP-14")
  void theResultsAreAgreedWithTheHeadNotWithTheUnitHead() {
    Step agree = process(Action.ISSUE).step("DRAFTED", "AGREE", "EXECUTOR", Set.of());

    assertEquals("PROVIDER_HEAD", agree.signedBy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreement", "transfer", "entry"})
  @Obligation("GAP-11")
  void aTermCanBeSetWhereTheTextStatesNone(String what) {
    String name = "ruqsat.regulation.switch.metrological-attestation-" + what + "-term";
    ServiceRules set =
        Law.with(Map.of(name, "PT2H")).edition(new EditionKey(SERVICE, "2016")).rules();

    assertEquals(0, withTerm(Law.rules(SERVICE, "2016"), "PT2H"));
    assertEquals(1, withTerm(set, "PT2H"));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,         REGISTER,         REGISTRY_CLERK",
    "RECEIVED,    SEND_TO_UNIT,     PROVIDER_HEAD",
    "REGISTERED,  PASS_TO_EXECUTOR, UNIT_HEAD",
    "AT_UNIT,     DRAFT,            EXECUTOR",
    "AT_EXECUTOR, AGREE,            EXECUTOR",
    "DRAFTED,     SIGN,             PROVIDER_HEAD",
    "AGREED,      ASSIGN_NUMBER,    EXECUTOR"
  })
  @Obligation({
    "S2.2.6.1",
    "S2.2.6.2",
    "S2.2.6.3",
    "S2.2.6.4",
    "S2.2.6.5",
    "S2.2.6.4bis",
    "S2.2.6.5bis"
  })
  void noStepIsPossibleBeforeTheResultOfTheOneBefore(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE);

    assertFault("ILLEGAL_TRANSITION", () -> process.step(state, event, role, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,         ACCEPT,           UNIT_HEAD",
    "REGISTERED,  SEND_TO_UNIT,     EXECUTOR",
    "AT_UNIT,     PASS_TO_EXECUTOR, REGISTRY_CLERK",
    "AT_EXECUTOR, DRAFT,            PROVIDER_HEAD",
    "AGREED,      SIGN,             EXECUTOR"
  })
  @Obligation({"S2.2.7.1", "S2.2.7.2", "S2.2.7.4", "S2.2.7.5"})
  void onlyTheRoleOfTheStepMayDoIt(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE);

    assertFault("ROLE_NOT_ALLOWED", () -> process.step(state, event, role, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"REGISTRY_CLERK", "PROVIDER_HEAD", "STRUCTURAL_UNIT", "UNIT_HEAD", "EXECUTOR"})
  @Obligation({"S2.2.7.1", "S2.2.7.2", "S2.2.7.3", "S2.2.7.4", "S2.2.7.5"})
  void theParticipantsAreThoseOfTheText(String role) {
    assertTrue(Law.rules(SERVICE, "2016").roles().get(role).ofProvider());
  }

  @Test
  @Obligation({"S2.2.5.DEP", "S2.2.7.2"})
  void aDeputyActsOnlyWhenTheHeadIsAbsent() {
    CaseProcess process = process(Action.ISSUE);

    assertFault("ROLE_NOT_ALLOWED", () -> process.step("AGREED", "SIGN", "DEPUTY_HEAD", Set.of()));
    assertEquals(
        "SIGNED", process.step("AGREED", "SIGN", "DEPUTY_HEAD", Set.of("HEAD_ABSENT")).to());
  }

  @Test
  @Obligation("GAP-56")
  void theExecutorSignsARefusalUnlessTheHeadIsSetToDoIt() {
    String name = "ruqsat.regulation.switch.metrological-attestation-refusal-signer";
    ServiceRules headSigns =
        Law.with(Map.of(name, "PROVIDER_HEAD")).edition(new EditionKey(SERVICE, "2016")).rules();

    assertEquals("EXECUTOR", refusalSigner(Law.rules(SERVICE, "2016")));
    assertEquals("PROVIDER_HEAD", refusalSigner(headSigns));
  }

  private static String refusalSigner(ServiceRules rules) {
    return rules.procedures().get("CASE").steps().stream()
        .filter(step -> step.code().equals("5a"))
        .map(Step::signedBy)
        .findFirst()
        .orElseThrow();
  }

  private static long withTerm(ServiceRules rules, String term) {
    return rules.procedures().get("CASE").steps().stream()
        .filter(step -> step.limit() != null && Term.parse(term).equals(step.limit().term()))
        .count();
  }

  private static Walk signed() {
    return new Walk(process(Action.ISSUE))
        .does("REGISTRY_CLERK", "ACCEPT")
        .does("REGISTRY_CLERK", "REGISTER")
        .does("PROVIDER_HEAD", "SEND_TO_UNIT")
        .does("UNIT_HEAD", "PASS_TO_EXECUTOR")
        .does("EXECUTOR", "DRAFT")
        .does("EXECUTOR", "AGREE")
        .does("PROVIDER_HEAD", "SIGN");
  }

  private static Walk numbered() {
    return signed().does("EXECUTOR", "ASSIGN_NUMBER");
  }

  private static CaseProcess process(Action action) {
    return Law.rules(SERVICE, "2016")
        .filing(action, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY)
        .process();
  }

  private static void assertFault(String code, Runnable action) {
    assertEquals(code, assertThrows(RegulationFault.class, action::run).code().name());
  }
}
