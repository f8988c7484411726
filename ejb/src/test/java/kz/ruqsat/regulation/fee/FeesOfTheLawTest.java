package kz.ruqsat.regulation.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.RegulationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editions of the law say about a fee, with the rates of its day. */
class FeesOfTheLawTest {

  private final FeeSchedule schedule = new FeeSchedule(Optional.empty());

  @Test
  @Obligation("S1.1.8")
  void attestationIsFreeBecauseTheStandardOf2013SaysSo() {
    assertEquals(
        new Fee.Free(List.of("S1.1.8")),
        fee("EXPERT_AUDITOR_ATTESTATION", "2013", Action.ISSUE, "2013-07-01"));
  }

  @ParameterizedTest
  @Obligation("S1.2.8.1")
  @EnumSource
  void everyActionOfTheLicenceIsPaidFor(Action action) {
    Fee.Due fee =
        assertInstanceOf(Fee.Due.class, fee("STATE_SYMBOLS_LICENCE", "2013", action, "2013-07-01"));

    assertTrue(fee.amount().signum() > 0);
  }

  @ParameterizedTest
  @Obligation("GAP-50")
  @ValueSource(
      strings = {"EXPERT_AUDITOR_ATTESTATION", "MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION"})
  void theRegulationsOf2016SayNothingOfAFeeAndThatIsNotFree(String service) {
    for (Action action : List.of(Action.ISSUE, Action.DUPLICATE)) {
      assertInstanceOf(Fee.NotStated.class, fee(service, "2016", action, "2016-07-01"));
    }
  }

  @Test
  void aServiceWithoutAProcedureHasNoFeeEither() {
    assertThrows(
        RegulationFault.class,
        () -> fee("FOREIGN_STANDARDS_RECORD", "2016", Action.ISSUE, "2016-07-01"));
  }

  private Fee fee(String service, String edition, Action action, String paidOn) {
    return schedule.due(
        Law.asItIs().edition(new EditionKey(service, edition)), action, LocalDate.parse(paidOn));
  }
}
