package kz.ruqsat.regulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a whole service takes, by action and channel. */
class TotalTermTest {

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, 2013, ISSUE,     REGISTRY,          P15BD, REGISTERED",
    "EXPERT_AUDITOR_ATTESTATION, 2013, ISSUE,     EGOV_PORTAL,       P15BD, REGISTERED",
    "STATE_SYMBOLS_LICENCE,      2013, ISSUE,     REGISTRY,          P15BD, REGISTERED",
    "STATE_SYMBOLS_LICENCE,      2013, REISSUE,   ELICENSE_PORTAL,   P10BD, REGISTERED",
    "STATE_SYMBOLS_LICENCE,      2013, DUPLICATE, REGISTRY,          P2BD,  REGISTERED",
    "MI_TYPE_APPROVAL,           2016, DUPLICATE, REGISTRY,          P2BD,  REGISTERED",
    "EXPERT_AUDITOR_ATTESTATION, 2016, ISSUE,     REGISTRY,          P15BD, REGISTERED",
    "EXPERT_AUDITOR_ATTESTATION, 2016, ISSUE,     STATE_CORPORATION, P15BD, ACCEPTED_BY_CENTRE",
    "EXPERT_AUDITOR_ATTESTATION, 2016, DUPLICATE, EGOV_PORTAL,       P2BD,  REGISTERED"
  })
  @Obligation({
    "S1.1.7.1",
    "S1.2.7.1",
    "S1.2.7.2",
    "S1.2.7.3",
    "S2.1.5.D",
    "S2.3.5.D",
    "GAP-15",
    "GAP-19",
    "GAP-32",
    "GAP-55"
  })
  void aStatedTotal(
      String service, String edition, Action action, Channel channel, String term, String since) {
    TotalTerm total = total(Law.asItIs(), service, edition, action, channel);

    assertEquals(List.of(Term.parse(term)), total.deadline().terms());
    assertEquals(since, total.deadline().since());
    assertFalse(total.derived());
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            ISSUE,     REGISTRY,          PT16H,    P13D, NEW",
    "MI_TYPE_APPROVAL,            ISSUE,     EGOV_PORTAL,       PT11H30M, P13D, REGISTERED",
    "MI_TYPE_APPROVAL,            ISSUE,     STATE_CORPORATION, PT15H30M, P13D, ACCEPTED_BY_CENTRE",
    "MI_METROLOGICAL_ATTESTATION, ISSUE,     REGISTRY,          PT11H,    P13D, NEW",
    "MI_METROLOGICAL_ATTESTATION, DUPLICATE, REGISTRY,          PT17H,    P0D,  NEW"
  })
  @Obligation({"GAP-15", "GAP-30", "GAP-55"})
  void aTotalThatTheTextsDoNotStateIsTheSumOfItsSteps(
      String service, Action action, Channel channel, String hours, String days, String since) {
    TotalTerm total = total(Law.asItIs(), service, "2016", action, channel);
    Map<TermUnit, Integer> sum =
        total.deadline().terms().stream()
            .collect(Collectors.groupingBy(Term::unit, Collectors.summingInt(Term::amount)));

    assertEquals(Term.parse(hours).amount(), sum.get(TermUnit.WORKING_MINUTES));
    assertEquals(Term.parse(days).amount(), sum.getOrDefault(TermUnit.CALENDAR_DAYS, 0).intValue());
    assertEquals(null, sum.get(TermUnit.BUSINESS_DAYS));
    assertEquals(since, total.deadline().since());
    assertEquals(true, total.derived());
  }

  @Test
  @Obligation("GAP-15")
  void theStepsOfTheAttestationOf2016FitIntoItsTotal() {
    Regulation unset = Law.with(Map.of("ruqsat.regulation.switch.expert-auditor-total-term", ""));
    List<Term> steps =
        total(unset, "EXPERT_AUDITOR_ATTESTATION", "2016", Action.ISSUE, Channel.REGISTRY)
            .deadline()
            .terms();

    int days = sum(steps, TermUnit.BUSINESS_DAYS);
    int minutes = sum(steps, TermUnit.WORKING_MINUTES);

    assertEquals(12, days);
    assertEquals(16 * 60, minutes);
    assertEquals(14, days + minutes / (8 * 60));
  }

  @Test
  @Obligation("GAP-15")
  void anOperatorSetsATotalThatTheTextsDoNotState() {
    Regulation set = Law.with(Map.of("ruqsat.regulation.switch.type-approval-total-term", "P20BD"));

    TotalTerm total = total(set, "MI_TYPE_APPROVAL", "2016", Action.ISSUE, Channel.REGISTRY);

    assertEquals(List.of(Term.parse("P20BD")), total.deadline().terms());
    assertFalse(total.derived());
  }

  @Test
  @Obligation("GAP-55")
  void theTermOfAnApplicationThroughTheCorporationCanStartAtTheProvider() {
    Regulation set = Law.with(Map.of("ruqsat.regulation.switch.centre-term-starts-at", "NEW"));

    assertEquals(
        "NEW",
        total(set, "MI_METROLOGICAL_ATTESTATION", "2016", Action.ISSUE, Channel.STATE_CORPORATION)
            .deadline()
            .since());
  }

  @Test
  @Obligation({"S1.1.7.1", "S1.2.7.1"})
  void aDecisionWithoutATermOfItsOwnIsLimitedByTheTotal() {
    CaseProcess process =
        Law.rules("STATE_SYMBOLS_LICENCE", "2013")
            .filing(Action.REISSUE, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY)
            .process();
    Step decide = process.stepsFrom("UNDER_REVIEW").get(0);

    assertEquals(
        new Deadline(List.of(Term.parse("P10BD")), "REGISTERED"),
        process.deadline(decide).orElseThrow());
  }

  private static int sum(List<Term> terms, TermUnit unit) {
    return terms.stream().filter(term -> term.unit() == unit).mapToInt(Term::amount).sum();
  }

  private static TotalTerm total(
      Regulation law, String service, String edition, Action action, Channel channel) {
    return law.edition(new EditionKey(service, edition))
        .rules()
        .filing(action, channel, ApplicantType.NATURAL_PERSON)
        .process()
        .total()
        .orElseThrow();
  }
}
