package kz.ruqsat.centre.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time at the desk against the law: at most twenty minutes, and sent on the same day. */
class ProcessingTimeTest {

  /** 10:00 in Astana. */
  private static final Instant MORNING = Instant.parse("2016-09-05T04:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {"MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION", "EXPERT_AUDITOR_ATTESTATION"})
  @Obligation({"S2.1.9.5", "S2.2.9.5", "S2.3.9.5"})
  void twentyMinutesKeepTheLimitAndASecondMoreBreaksIt(String service) {
    assertEquals(List.of(), violations(service, Duration.ofMinutes(20), Duration.ZERO));
    assertEquals(
        List.of("PROCESSING_TIME"),
        violations(service, Duration.ofMinutes(20).plusSeconds(1), Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION", "EXPERT_AUDITOR_ATTESTATION"})
  @Obligation({"S2.1.9.6", "S2.2.9.6", "S2.3.9.6"})
  void whatArrivesAfterMidnightOfAstanaIsLate(String service) {
    Duration toMidnight = Duration.ofHours(14).minusMinutes(5);
    assertEquals(List.of(), violations(service, Duration.ofMinutes(5), toMidnight.minusSeconds(1)));
    assertEquals(List.of("SAME_DAY"), violations(service, Duration.ofMinutes(5), toMidnight));
  }

  private static List<String> violations(String service, Duration took, Duration underWay) {
    Edition edition = Law.with(Map.of()).edition(new EditionKey(service, "2016"));
    Instant finished = MORNING.plus(took);
    return ProcessingTime.of(edition, MORNING, finished, finished.plus(underWay)).violations();
  }
}
