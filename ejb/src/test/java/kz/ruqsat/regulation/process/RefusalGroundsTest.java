package kz.ruqsat.regulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.ServiceRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what grounds what may be refused. */
class RefusalGroundsTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final String ALL_SIX =
      "ACTIVITY_PROHIBITED_FOR_CATEGORY LICENCE_FEE_NOT_PAID QUALIFICATION_REQUIREMENTS_NOT_MET"
          + " COURT_SENTENCE_PROHIBITION COURT_BAN_BY_BAILIFF INFORMATIZATION_LAW_ART40";

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, ISSUE, REFUSE, INCOMPLETE_DOCUMENTS FALSE_INFORMATION INFORMATIZATION_LAW_ART40",
    "STATE_SYMBOLS_LICENCE,       2013, ISSUE, REFUSE, " + ALL_SIX,
    "STATE_SYMBOLS_LICENCE,       2013, REISSUE, REFUSE, INFORMATIZATION_LAW_ART40",
    "STATE_SYMBOLS_LICENCE,       2013, DUPLICATE, REFUSE, INFORMATIZATION_LAW_ART40",
    "MI_TYPE_APPROVAL,            2016, ISSUE, REFUSE_INCOMPLETE, INCOMPLETE_DOCUMENTS",
    "MI_TYPE_APPROVAL,            2016, ISSUE, REFUSE_NON_COMPLIANT, NON_COMPLIANT_WITH_LAW",
    "MI_METROLOGICAL_ATTESTATION, 2016, ISSUE, REFUSE_INCOMPLETE, INCOMPLETE_DOCUMENTS",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE, REFUSE_INCOMPLETE, INCOMPLETE_DOCUMENTS",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE, REFUSE_NON_COMPLIANT, NON_COMPLIANT_WITH_LAW",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE, REFUSE_P21, ORDER_1173_P21",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE, COMMISSION_REFUSES, COMMISSION_DECISION"
  })
  @Obligation({
    "S1.1.16.1",
    "S1.1.16.2",
    "S1.1.16.3",
    "S1.2.16.1",
    "S1.2.16.2",
    "S1.2.16.3",
    "S1.2.16.4",
    "S1.2.16.5",
    "S1.2.16.6",
    "S2.1.5.5a",
    "S2.2.5.5a",
    "S2.3.5.4a",
    "S2.3.5.R",
    "GAP-20",
    "GAP-38"
  })
  void aRefusalRestsOnTheGroundsOfItsEdition(
      String service, String edition, Action action, String event, String expected) {
    ServiceRules rules = Law.rules(service, edition);

    assertEquals(expected, allowed(rules, refusal(rules, action, event), Set.of()));
  }

  @Test
  @Obligation({"GAP-04", "S1.1.5.3", "S1.2.5.4", "S2.3.3.3"})
  void aReasonedRefusalIsAResultOfEveryService() {
    for (EditionKey key :
        Set.of(
            new EditionKey(AUDITOR, "2013"),
            new EditionKey(LICENCE, "2013"),
            new EditionKey("MI_TYPE_APPROVAL", "2016"),
            new EditionKey("MI_METROLOGICAL_ATTESTATION", "2016"),
            new EditionKey(AUDITOR, "2016"))) {
      assertTrue(
          Law.asItIs().edition(key).rules().results().stream()
              .anyMatch(result -> result.code().equals("REASONED_REFUSAL")),
          key.toString());
    }
  }

  @Test
  @Obligation("S1.2.16.2")
  void theUnpaidFeeIsNoGroundOnceThePaymentIsConfirmed() {
    ServiceRules rules = Law.rules(LICENCE, "2013");
    Step refuse = refusal(rules, Action.ISSUE, "REFUSE");

    assertFault(
        "GROUND_NOT_ALLOWED",
        () ->
            rules
                .grounds()
                .check(
                    new Refusal("LICENCE_FEE_NOT_PAID", "Сбор не уплачен", null),
                    refuse,
                    Set.of("PAYMENT_CONFIRMED")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  @Obligation({"S1.1.5.3", "S1.2.5.4", "S1.2.16.1", "S1.2.16.6", "S1.1.16.3", "GAP-38"})
  void aRefusalWithoutReasonsIsNone(String reason) {
    ServiceRules rules = Law.rules(AUDITOR, "2013");
    Step refuse = refusal(rules, Action.ISSUE, "REFUSE");

    assertFault(
        "REASON_REQUIRED",
        () ->
            rules
                .grounds()
                .check(new Refusal("INFORMATIZATION_LAW_ART40", reason, null), refuse, Set.of()));
    assertFault(
        "REASON_REQUIRED",
        () ->
            rules
                .grounds()
                .check(new Refusal("INCOMPLETE_DOCUMENTS", null, null), refuse, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"COURT_SENTENCE_PROHIBITION", "COURT_BAN_BY_BAILIFF"})
  @Obligation({"S1.2.16.4", "S1.2.16.5"})
  void aRefusalBecauseOfACourtNamesTheActOfTheCourt(String ground) {
    ServiceRules rules = Law.rules(LICENCE, "2013");
    Step refuse = refusal(rules, Action.ISSUE, "REFUSE");

    assertFault(
        "REASON_REQUIRED",
        () -> rules.grounds().check(new Refusal(ground, "Запрещено судом", " "), refuse, Set.of()));
    assertEquals(
        ground,
        rules
            .grounds()
            .check(new Refusal(ground, "Запрещено судом", "Приговор № 1-2/13"), refuse, Set.of())
            .code());
  }

  @Test
  @Obligation({"S1.2.16.3", "S1.1.16.2"})
  void aRefusalWithGroundAndReasonsIsAccepted() {
    ServiceRules rules = Law.rules(LICENCE, "2013");
    Step refuse = refusal(rules, Action.ISSUE, "REFUSE");

    RefusalGround ground =
        rules
            .grounds()
            .check(
                new Refusal("QUALIFICATION_REQUIREMENTS_NOT_MET", "Нет атласа цветов", null),
                refuse,
                Set.of("PAYMENT_CONFIRMED"));

    assertTrue(ground.reference().contains("№ 1598"));
  }

  @Test
  @Obligation("GAP-61")
  void paragraph21IsNamedInWordsWithBothOrders() {
    RefusalGround ground =
        Law.rules(AUDITOR, "2016").grounds().all().stream()
            .filter(candidate -> candidate.code().equals("ORDER_1173_P21"))
            .findFirst()
            .orElseThrow();

    assertTrue(ground.reference().contains("№ 1173, п. 21"));
    assertTrue(ground.reference().contains("№ 116"));
  }

  @Test
  @Obligation("GAP-20")
  void anOperatorSetsOtherGroundsForReissueAndDuplicate() {
    Regulation law =
        Law.with(
            Map.of(
                "ruqsat.regulation.switch.licence-reissue-grounds",
                "LICENCE_FEE_NOT_PAID, INFORMATIZATION_LAW_ART40"));
    ServiceRules rules = law.edition(new EditionKey(LICENCE, "2013")).rules();

    assertEquals(
        "LICENCE_FEE_NOT_PAID INFORMATIZATION_LAW_ART40",
        allowed(rules, refusal(rules, Action.REISSUE, "REFUSE"), Set.of()));
  }

  private static Step refusal(ServiceRules rules, Action action, String event) {
    return rules
        .filing(action, Channel.REGISTRY, ApplicantType.NATURAL_PERSON)
        .process()
        .steps()
        .stream()
        .filter(step -> step.event().equals(event))
        .findFirst()
        .orElseThrow();
  }

  private static String allowed(ServiceRules rules, Step step, Set<String> facts) {
    return rules.grounds().allowed(step, facts).stream()
        .map(RefusalGround::code)
        .collect(Collectors.joining(" "));
  }

  private static void assertFault(String code, Runnable action) {
    assertEquals(code, assertThrows(RegulationFault.class, action::run).code().name());
  }
}
