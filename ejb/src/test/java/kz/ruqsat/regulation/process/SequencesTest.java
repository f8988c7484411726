package kz.ruqsat.regulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In what order systems work together; that they do is for the applications to show. */
class SequencesTest {

  @ParameterizedTest
  @ValueSource(strings = {"MI_TYPE_APPROVAL", "EXPERT_AUDITOR_ATTESTATION"})
  @Obligation("GAP-36")
  void filingThroughThePortalIsNineProcessesAndThreeConditions(String service) {
    assertEquals(
        List.of(
            "REG",
            "P1",
            "C1 else P2",
            "P2: AUTHORISATION_REFUSED",
            "P3",
            "P3b: VALIDATION",
            "P3c: INCOMPLETE_PACKAGE",
            "P4",
            "C2 else P5",
            "P5: EDS_NOT_CONFIRMED",
            "P6 else P5",
            "P7",
            "C3 else P8",
            "P8: REQUEST_REFUSED",
            "P9"),
        items(service, "PORTAL_FILING"));
  }

  @Test
  void theEntryOfAPermitIsSixProcessesAndTwoConditions() {
    assertEquals(
        List.of(
            "P1",
            "C1 else P2",
            "P2: AUTHORISATION_REFUSED",
            "P3",
            "P4",
            "C2 else P5",
            "P5: RECIPIENT_DATA_NOT_FOUND",
            "P6"),
        items("MI_METROLOGICAL_ATTESTATION", "PERMIT_ENTRY"));
  }

  private static List<String> items(String service, String sequence) {
    return Law.rules(service, "2016").sequences().stream()
        .filter(candidate -> candidate.name().equals(sequence))
        .flatMap(candidate -> candidate.items().stream())
        .map(
            item ->
                item.code()
                    + (item.onFailure() == null ? "" : " else " + item.onFailure())
                    + (item.message() == null ? "" : ": " + item.message()))
        .toList();
  }
}
