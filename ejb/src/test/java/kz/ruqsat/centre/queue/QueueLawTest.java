package kz.ruqsat.centre.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.passport.QueueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue under the texts: who may book, and how long one may wait. */
class QueueLawTest {

  private static final LocalDate DAY = LocalDate.of(2016, 9, 5);
  private static final Instant MORNING = Instant.parse("2016-09-05T04:00:00Z");

  private final QueuePlaces places = new QueuePlaces(Optional.empty());

  @ParameterizedTest
  @CsvSource({"EXPERT_AUDITOR_ATTESTATION", "STATE_SYMBOLS_LICENCE"})
  @Obligation({"S1.1.9.3", "S1.2.9.4"})
  void atTheRegistryOf2013NothingCanBeBooked(String service) {
    OfferedServices offered = offered("2013");
    QueuePlace registry = places.get("R-KTRM");

    assertEquals("2013", offered.edition(service, registry, DAY).key().edition());
    CentreFault fault =
        assertThrows(CentreFault.class, () -> offered.requireBooking(service, registry, DAY));

    assertEquals(CentreFault.Code.BOOKING_NOT_OFFERED, fault.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION", "EXPERT_AUDITOR_ATTESTATION"})
  @Obligation({"S2.1.9.2", "S2.2.9.2", "S2.3.9.2"})
  void atTheStateCorporationAPlaceCanBeBookedSince2016(String service) {
    QueuePlace desk = places.get("Z-A-1");
    offered("2016").requireBooking(service, desk, DAY);
    CentreFault fault =
        assertThrows(
            CentreFault.class,
            () -> offered("2013").requireBooking("EXPERT_AUDITOR_ATTESTATION", desk, DAY));
    assertEquals(CentreFault.Code.SERVICE_NOT_OFFERED, fault.code());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, SUBMISSION, 20",
    "EXPERT_AUDITOR_ATTESTATION, RECEIPT, 15",
    "STATE_SYMBOLS_LICENCE, SUBMISSION, 20",
    "STATE_SYMBOLS_LICENCE, RECEIPT, 15"
  })
  @Obligation({"S1.1.7.2", "S1.1.7.3", "S1.2.7.4", "S1.2.7.5"})
  void aWaitOfTheLimitKeepsItAndASecondMoreBreaksIt(String service, QueueKind kind, int limit) {
    Edition edition = Law.asItIs().edition(new EditionKey(service, "2013"));
    Limits limits = Limits.of(edition, kind, Channel.REGISTRY);
    assertEquals(limit, limits.waiting());

    assertEquals(List.of(), waited(Duration.ofMinutes(limit)).violations(limit, null));
    assertEquals(
        List.of("WAITING_TIME"),
        waited(Duration.ofMinutes(limit).plusSeconds(1)).violations(limit, null));
  }

  @Test
  void whoCameBeforeTheBookedSlotWaitsFromTheSlotOn() {
    Instant slot = MORNING.plus(Duration.ofMinutes(30));
    Instant called = slot.plus(Duration.ofMinutes(3));

    assertEquals(3, new Times(MORNING, slot, called, null, TicketState.CALLED, called).waited());
  }

  private static Times waited(Duration wait) {
    Instant called = MORNING.plus(wait);
    return new Times(MORNING, MORNING, called, null, TicketState.CALLED, called);
  }

  private static OfferedServices offered(String edition) {
    return new OfferedServices(
        (service, day) -> Law.asItIs().edition(new EditionKey(service, edition)));
  }
}
