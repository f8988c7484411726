package kz.ruqsat.regulation.process;

import static kz.ruqsat.regulation.process.StepTable.assertSteps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type approval of measuring instruments: order 212, annex 1, paragraphs 5 to 10. */
class TypeApprovalTest {

  private static final String SERVICE = "MI_TYPE_APPROVAL";

  @Test
  @Obligation({
    "S2.1.5.1", "S2.1.5.2", "S2.1.5.3", "S2.1.5.4", "S2.1.5.5", "S2.1.5.5a", "S2.1.5.5b",
        "S2.1.5.6",
    "S2.1.5.7", "S2.1.5.8", "S2.1.8.1", "S2.1.8.2", "S2.1.8.3", "S2.1.8.4", "S2.1.8.5a",
        "S2.1.8.5b",
    "S2.1.8.6", "S2.1.8.7", "S2.1.8.8", "S2.1.6.4a", "S2.1.6.4b", "GAP-05", "GAP-06", "GAP-38"
  })
  void anApplicationAtTheRegistryGoesThroughEightSteps() {
    assertSteps(
        SERVICE,
        "2016",
        Action.ISSUE,
        Channel.REGISTRY,
        """
        NEW         | ACCEPT               | REGISTRY_CLERK | PT30M   | RECEIVED              | ACCEPTANCE_MARK
        RECEIVED    | REGISTER             | REGISTRY_CLERK | PT4H    | REGISTERED            | REGISTRATION_RECORD
        REGISTERED  | SEND_TO_UNIT         | PROVIDER_HEAD  | PT4H    | AT_UNIT               | HEAD_RESOLUTION
        AT_UNIT     | PASS_TO_EXECUTOR     | UNIT_HEAD      | PT3H30M | AT_EXECUTOR           | UNIT_HEAD_RESOLUTION
        AT_EXECUTOR | REFUSE_INCOMPLETE    | EXECUTOR       | P2BD    | REFUSED_INCOMPLETE    | REASONED_REFUSAL
        AT_EXECUTOR | REFUSE_NON_COMPLIANT | EXECUTOR       | -       | REFUSED_NON_COMPLIANT | REASONED_REFUSAL
        AT_EXECUTOR | DRAFT                | EXECUTOR       | P12D    | DRAFTED               | DRAFT_ORDER DRAFT_RESULT
        DRAFTED     | AGREE                | UNIT_HEAD      | PT3H30M | AGREED                | AGREEMENT_MARK
        AGREED      | SIGN                 | PROVIDER_HEAD  | P1D     | SIGNED                | ORDER PERMIT
        SIGNED      | DELIVER_TO_CABINET   | SYSTEM         | P1D since AGREED | DELIVERED_TO_CABINET |
        DELIVERED_TO_CABINET SIGNED | HAND_OVER | REGISTRY_CLERK | PT30M since SIGNED | ISSUED | HANDOVER_RECORD PRINTED_COPY
        """);
  }

  @Test
  @Obligation({"S2.1.10.10", "GAP-01"})
  void aRequestFromThePortalIsRegisteredByTheSystem() {
    List<Step> first = process(Action.ISSUE, Channel.EGOV_PORTAL).stepsFrom("NEW");

    assertEquals(List.of("SYSTEM"), first.stream().map(Step::by).toList());
    assertEquals(List.of("REGISTERED"), first.stream().map(Step::to).toList());
  }

  @Test
  @Obligation({
    "S2.1.9.1",
    "S2.1.9.2",
    "S2.1.9.3",
    "S2.1.9.5",
    "S2.1.9.6",
    "S2.1.9.8",
    "S2.1.9.9",
    "S2.1.1.5",
    "GAP-33",
    "GAP-34",
    "GAP-40"
  })
  void theStateCorporationTakesInAndHandsOver() {
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
        NEW                       | ACCEPT           | REGISTRY_CLERK      | PT30M | RECEIVED             | ACCEPTANCE_MARK
        RECEIVED                  | REGISTER         | REGISTRY_CLERK      | PT4H  | REGISTERED           | REGISTRATION_RECORD
        REGISTERED                | SEND_DUPLICATE   | EXECUTOR            | P2BD  | DELIVERED_TO_CABINET | PERMIT_DUPLICATE
        DELIVERED_TO_CABINET      | SEND_TO_CENTRE   | PROVIDER            | -     | SENT_TO_CENTRE       | BUS_MESSAGE
        SENT_TO_CENTRE            | HAND_OVER        | STATE_CORP_OPERATOR | -     | ISSUED_BY_CENTRE     | HANDOVER_RECORD
        """);
  }

  @Test
  @Obligation({"S2.1.5.D", "S2.1.6.D", "S2.1.8.D", "GAP-29"})
  void aDuplicateGoesToTheCabinetTwoBusinessDaysAfterRegistration() {
    assertSteps(
        SERVICE,
        "2016",
        Action.DUPLICATE,
        Channel.EGOV_PORTAL,
        """
        NEW                  | REGISTER       | SYSTEM         | -     | REGISTERED           | REGISTRATION_RECORD
        REGISTERED           | SEND_DUPLICATE | EXECUTOR       | P2BD  | DELIVERED_TO_CABINET | PERMIT_DUPLICATE
        DELIVERED_TO_CABINET | HAND_OVER      | REGISTRY_CLERK | PT30M | ISSUED               | HANDOVER_RECORD PRINTED_COPY
        """);
    Walk walk = new Walk(process(Action.DUPLICATE, Channel.EGOV_PORTAL)).does("SYSTEM", "REGISTER");
    assertFault("CONDITION_NOT_MET", () -> walk.does("EXECUTOR", "SEND_DUPLICATE"));
    assertEquals(
        Outcome.GRANTED,
        walk.given("ORIGINAL_ON_PAPER").does("EXECUTOR", "SEND_DUPLICATE").outcome());
  }

  @Test
  @Obligation({"S2.1.3.3", "S2.1.5.8", "S2.1.6.7"})
  void aCertificateIsInTheCabinetAndIsHandedOverOnlyIfPaperWasAskedFor() {
    Walk walk = signed().does("SYSTEM", "DELIVER_TO_CABINET");
    assertEquals(Outcome.GRANTED, walk.outcome());

    assertFault("CONDITION_NOT_MET", () -> walk.does("REGISTRY_CLERK", "HAND_OVER"));
    walk.given("PAPER_ASKED").does("REGISTRY_CLERK", "HAND_OVER");

    assertEquals("ISSUED", walk.state());
    assertTrue(walk.documents().contains("PRINTED_COPY"));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,         REGISTER,         REGISTRY_CLERK",
    "RECEIVED,    SEND_TO_UNIT,     PROVIDER_HEAD",
    "REGISTERED,  PASS_TO_EXECUTOR, UNIT_HEAD",
    "AT_UNIT,     DRAFT,            EXECUTOR",
    "AT_EXECUTOR, AGREE,            UNIT_HEAD",
    "DRAFTED,     SIGN,             PROVIDER_HEAD",
    "AGREED,      HAND_OVER,        REGISTRY_CLERK"
  })
  @Obligation({"S2.1.6.1", "S2.1.6.2", "S2.1.6.3", "S2.1.6.4", "S2.1.6.5", "S2.1.6.6", "S2.1.6.7"})
  void noStepIsPossibleBeforeTheResultOfTheOneBefore(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault(
        "ILLEGAL_TRANSITION", () -> process.step(state, event, role, Set.of("PAPER_ASKED")));
  }

  @ParameterizedTest
  @CsvSource({
    "NEW,         ACCEPT,           EXECUTOR",
    "REGISTERED,  SEND_TO_UNIT,     REGISTRY_CLERK",
    "AT_UNIT,     PASS_TO_EXECUTOR, EXECUTOR",
    "AT_EXECUTOR, DRAFT,            UNIT_HEAD",
    "DRAFTED,     AGREE,            PROVIDER_HEAD",
    "AGREED,      SIGN,             UNIT_HEAD",
    "AGREED,      SIGN,             APPLICANT"
  })
  @Obligation({"S2.1.7.1", "S2.1.7.2", "S2.1.7.4", "S2.1.7.5", "GAP-14"})
  void onlyTheRoleOfTheStepMayDoIt(String state, String event, String role) {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault("ROLE_NOT_ALLOWED", () -> process.step(state, event, role, Set.of()));
  }

  @Test
  @Obligation({"S2.1.5.DEP", "S2.1.7.2"})
  void aDeputyActsOnlyWhenTheHeadIsAbsent() {
    CaseProcess process = process(Action.ISSUE, Channel.REGISTRY);

    assertFault("ROLE_NOT_ALLOWED", () -> process.step("AGREED", "SIGN", "DEPUTY_HEAD", Set.of()));
    assertEquals(
        "SIGNED", process.step("AGREED", "SIGN", "DEPUTY_HEAD", Set.of("HEAD_ABSENT")).to());
    assertFault(
        "ROLE_NOT_ALLOWED",
        () -> process.step("DRAFTED", "AGREE", "DEPUTY_HEAD", Set.of("HEAD_ABSENT")));
  }

  @Test
  @Obligation({"S2.1.7.1", "S2.1.7.2", "S2.1.7.3", "S2.1.7.4", "S2.1.7.5"})
  void theParticipantsAreThoseOfTheText() {
    Map<String, Role> roles = rules().roles();

    for (String role :
        List.of("REGISTRY_CLERK", "PROVIDER_HEAD", "STRUCTURAL_UNIT", "UNIT_HEAD", "EXECUTOR")) {
      assertTrue(roles.get(role).ofProvider(), role);
    }
    assertTrue(!roles.containsKey("COMMISSION"));
  }

  @Test
  @Obligation("GAP-56")
  void theExecutorSignsARefusalUnlessTheHeadIsSetToDoIt() {
    ServiceRules headSigns =
        Law.with(Map.of("ruqsat.regulation.switch.type-approval-refusal-signer", "PROVIDER_HEAD"))
            .edition(new EditionKey(SERVICE, "2016"))
            .rules();

    assertEquals("EXECUTOR", refusal(rules()).signedBy());
    assertEquals("PROVIDER_HEAD", refusal(headSigns).signedBy());
  }

  private static Step refusal(ServiceRules rules) {
    return rules.procedures().get("CASE").steps().stream()
        .filter(step -> step.code().equals("5a"))
        .findFirst()
        .orElseThrow();
  }

  private static Walk signed() {
    return new Walk(process(Action.ISSUE, Channel.REGISTRY))
        .does("REGISTRY_CLERK", "ACCEPT")
        .does("REGISTRY_CLERK", "REGISTER")
        .does("PROVIDER_HEAD", "SEND_TO_UNIT")
        .does("UNIT_HEAD", "PASS_TO_EXECUTOR")
        .does("EXECUTOR", "DRAFT")
        .does("UNIT_HEAD", "AGREE")
        .does("PROVIDER_HEAD", "SIGN");
  }

  private static ServiceRules rules() {
    return Law.rules(SERVICE, "2016");
  }

  private static CaseProcess process(Action action, Channel channel) {
    return rules().filing(action, channel, ApplicantType.LEGAL_ENTITY).process();
  }

  private static void assertFault(String code, Runnable action) {
    assertEquals(code, assertThrows(RegulationFault.class, action::run).code().name());
  }
}
