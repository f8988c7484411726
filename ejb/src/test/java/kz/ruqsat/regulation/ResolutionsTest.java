package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.load.file.RegulationException;
import org.junit.jupiter.api.Test;

/** Every silence and contradiction of the texts is resolved in one place. */
class ResolutionsTest {

  private final Regulation law = Law.asItIs();

  @Test
  void everyGapIsResolved() {
    List<String> resolved =
        law.resolutions().stream()
            .map(Resolution::about)
            .filter(about -> about.startsWith("GAP-"))
            .toList();

    assertEquals(IntStream.rangeClosed(1, 61).mapToObj("GAP-%02d"::formatted).toList(), resolved);
  }

  @Test
  void aResolutionIsToldInWords() {
    for (Resolution resolution : law.resolutions()) {
      assertFalse(resolution.ru().isBlank() || resolution.en().isBlank(), resolution.about());
    }
  }

  @Test
  void aSwitchHasItsStandardUntilItIsSet() {
    String name = "expert-auditor-total-term";
    Regulation set = Law.with(Map.of("ruqsat.regulation.switch." + name, "P10BD"));

    assertEquals(new Resolution.Switch(name, "P15BD", "P15BD"), find(law, name));
    assertEquals(new Resolution.Switch(name, "P15BD", "P10BD"), find(set, name));
  }

  @Test
  void aSwitchSetToNonsenseStopsTheStartWhereItIsUsed() {
    RegulationException wrong =
        assertThrows(
            RegulationException.class,
            () -> Law.with(Map.of("ruqsat.regulation.switch.type-approval-total-term", "20 days")));

    assertTrue(wrong.getMessage().contains("mi-type-approval-2016.yaml:"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains("'20 days'"), wrong.getMessage());
  }

  @Test
  @Obligation("GAP-33")
  void theWayThroughTheStateCorporationGetsATermWhenOneIsSet() {
    Regulation set =
        Law.with(
            Map.of(
                "ruqsat.regulation.switch.send-to-centre-term", "P1BD",
                "ruqsat.regulation.switch.centre-hand-over-term", "PT15M"));

    for (String service :
        List.of("MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION", "EXPERT_AUDITOR_ATTESTATION")) {
      assertEquals(List.of(), termsOfTheWay(law, service));
      assertEquals(List.of("P1BD", "PT15M"), termsOfTheWay(set, service), service);
    }
  }

  @Test
  @Obligation("GAP-60")
  void anExpertAuditorIsWhoAppliesAndNobodyWhoActsIsAnAuditor() {
    PublicService attestation = law.service("EXPERT_AUDITOR_ATTESTATION");

    assertEquals(2, attestation.editions().size());
    for (Edition edition : attestation.editions()) {
      List<ApplicantType> applicants =
          edition.rules().applicants().stream()
              .filter(ApplicantRule::allowed)
              .map(ApplicantRule::type)
              .toList();
      assertTrue(applicants.contains(ApplicantType.NATURAL_PERSON), edition.toString());
    }
    assertEquals(
        List.of(),
        law.vocabulary().roles().keySet().stream().filter(it -> it.contains("AUDITOR")).toList());
  }

  private static List<String> termsOfTheWay(Regulation law, String service) {
    return law
        .edition(new EditionKey(service, "2016"))
        .rules()
        .filing(Action.ISSUE, Channel.STATE_CORPORATION, ApplicantType.NATURAL_PERSON)
        .process()
        .steps()
        .stream()
        .filter(
            step -> step.event().equals("SEND_TO_CENTRE") || step.to().equals("ISSUED_BY_CENTRE"))
        .filter(step -> step.limit() != null)
        .map(step -> step.limit().term().toString())
        .toList();
  }

  private static Resolution.Switch find(Regulation law, String name) {
    return law.resolutions().stream()
        .flatMap(resolution -> resolution.switches().stream())
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
