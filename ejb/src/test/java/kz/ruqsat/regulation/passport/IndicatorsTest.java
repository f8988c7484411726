package kz.ruqsat.regulation.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of quality and accessibility indicators. */
class IndicatorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"EXPERT_AUDITOR_ATTESTATION", "STATE_SYMBOLS_LICENCE"})
  @Obligation({
    "S1.1.A3.G1",
    "S1.1.A3.G2",
    "S1.1.A3.G3",
    "S1.1.A3.G4",
    "S1.1.A3.G5",
    "S1.2.A4.G1",
    "S1.2.A4.G2",
    "S1.2.A4.G3",
    "S1.2.A4.G4",
    "S1.2.A4.G5"
  })
  void sixIndicatorsStandInFiveGroups(String service) {
    List<String> table =
        table(service).groups().stream()
            .map(
                group ->
                    group.code()
                        + " "
                        + group.text().ru()
                        + ": "
                        + String.join(
                            ", ",
                            group.indicators().stream()
                                .map(i -> i.code() + (i.computed() ? " computed" : ""))
                                .toList()))
            .toList();

    assertEquals(
        List.of(
            "1 Своевременность: 1.1 computed",
            "2 Качество: 2.1",
            "3 Доступность: 3.1, 3.2 computed",
            "4 Процесс обжалования: 4.1",
            "5 Вежливость: 5.1"),
        table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXPERT_AUDITOR_ATTESTATION", "STATE_SYMBOLS_LICENCE"})
  @Obligation({"S1.1.A3.C1", "S1.1.A3.C2", "S1.1.A3.C3", "S1.2.A4.C1", "S1.2.A4.C2", "S1.2.A4.C3"})
  void eachHasThreeValuesThatTheTextsLeaveEmpty(String service) {
    assertEquals(
        List.of("NORMATIVE", "TARGET_NEXT_YEAR", "CURRENT_YEAR"),
        table(service).columns().stream().map(Fact::code).toList());
  }

  @Test
  void theRegulationsOf2016NameNoIndicators() {
    assertNull(
        Law.asItIs().edition(new EditionKey("MI_TYPE_APPROVAL", "2016")).passport().indicators());
  }

  private static IndicatorTable table(String service) {
    return Law.asItIs().edition(new EditionKey(service, "2013")).passport().indicators();
  }
}
