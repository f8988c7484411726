package kz.ruqsat.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import kz.ruqsat.application.handling.CaseStatistics;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of indicators of the standards of 2013, filled. */
class QualityTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final int YEAR = 2013;

  private static final TestEntities ENTITIES =
      TestEntities.of(TestDatabase.H2.createWithSchema(), "quality");

  /** Nine of twelve cases in term. */
  private static final CaseStatistics CASES =
      new CaseStatistics() {
        @Override
        public long finished(String service, int year, boolean inTermOnly) {
          return year != YEAR ? 0 : inTermOnly ? 9 : 12;
        }
      };

  private final Quality quality =
      new Quality(
          new QualityStore(ENTITIES.manager()),
          CASES,
          Clock.fixed(Instant.parse("2013-09-02T04:00:00Z"), ZoneOffset.UTC),
          Law::asItIs);

  @AfterAll
  static void close() {
    ENTITIES.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({"S1.1.18", "S1.2.18", "GAP-53"})
  void theTableHasSixIndicatorsInFiveGroupsAndIsEmptyUntilSomethingIsSet(String service) {
    QualityReport report = in(() -> quality.report(service, 2020));

    assertEquals("KTRM", report.owner());
    assertEquals(
        List.of("1", "2", "3", "4", "5"),
        report.groups().stream().map(QualityReport.Group::code).toList());
    List<QualityReport.Value> all =
        report.groups().stream().flatMap(group -> group.indicators().stream()).toList();
    assertEquals(
        List.of("1.1", "2.1", "3.1", "3.2", "4.1", "5.1"),
        all.stream().map(QualityReport.Value::code).toList());
    for (QualityReport.Value value : all) {
      assertNull(value.normativeValue());
      assertNull(value.targetValueNextYear());
    }
    assertNull(value(service, "5.1", 2020).currentValueReportingYear());
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({"S1.1.A3.1.1", "S1.2.A4.1.1", "S1.1.A3.3.2", "S1.2.A4.3.2"})
  void timelinessAndPresenceOnTheInternetAreComputed(String service) {
    assertEquals(new BigDecimal("75.0"), value(service, "1.1", YEAR).currentValueReportingYear());
    var services = Law.asItIs().services();
    long published = services.stream().filter(it -> it.newest().passport().form() != null).count();
    assertEquals(
        BigDecimal.valueOf(100.0 * published / services.size()).setScale(1, RoundingMode.HALF_UP),
        value(service, "3.2", YEAR).currentValueReportingYear());
    assertThrows(
        QualityFault.class, () -> in(() -> answer(service, "1.1", true)), "nobody is asked");
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({
    "S1.1.A3.2.1", "S1.1.A3.3.1", "S1.1.A3.4.1", "S1.1.A3.5.1",
    "S1.2.A4.2.1", "S1.2.A4.3.1", "S1.2.A4.4.1", "S1.2.A4.5.1"
  })
  void theOthersAreTheShareOfThoseWhoSayThatTheyAreSatisfied(String service) {
    for (String indicator : List.of("2.1", "3.1", "4.1", "5.1")) {
      in(() -> answer(service, indicator, true));
      in(() -> answer(service, indicator, true));
      in(() -> answer(service, indicator, false));

      assertEquals(
          new BigDecimal("66.7"), value(service, indicator, YEAR).currentValueReportingYear());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({"S1.1.19", "S1.2.19"})
  void aTargetIsSetForAYearByAnOrderThatIsNamed(String service) {
    in(() -> approve(service, "95.0", "Приказ № 1"));
    in(() -> approve(service, "97.5", "Приказ № 2"));

    QualityReport.Value value = value(service, "1.1", YEAR);
    assertEquals(0, new BigDecimal("97.5").compareTo(value.targetValueNextYear()));
    assertEquals("Приказ № 2", value.orderReference());
    assertThrows(QualityFault.class, () -> in(() -> approve(service, "95.0", " ")));
    assertThrows(QualityFault.class, () -> in(() -> approve(service, "101", "Приказ № 3")));
  }

  @Test
  void servicesWithoutIndicatorsSaySo() {
    assertThrows(QualityFault.class, () -> in(() -> quality.report("MI_TYPE_APPROVAL", YEAR)));
    assertThrows(QualityFault.class, () -> in(() -> quality.report("FISHING", YEAR)));
  }

  private Void answer(String service, String indicator, boolean satisfied) {
    quality.answer(service, indicator, satisfied, "portal");
    return null;
  }

  private Void approve(String service, String value, String order) {
    quality.approve(
        new Target(service, "1.1", YEAR + 1, null, new BigDecimal(value), order), "operator");
    return null;
  }

  private QualityReport.Value value(String service, String indicator, int year) {
    return in(() -> quality.report(service, year)).groups().stream()
        .flatMap(group -> group.indicators().stream())
        .filter(it -> it.code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static <T> T in(Supplier<T> work) {
    var transaction = ENTITIES.manager().getTransaction();
    transaction.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } catch (RuntimeException e) {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      throw e;
    } finally {
      ENTITIES.manager().clear();
    }
  }
}
