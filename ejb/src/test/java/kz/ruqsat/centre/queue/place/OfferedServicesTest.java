package kz.ruqsat.centre.queue.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which services one may queue for under the texts, and book ahead. */
class OfferedServicesTest {

  private static final LocalDate DAY = LocalDate.of(2016, 9, 5);

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

  private static OfferedServices offered(String edition) {
    return new OfferedServices(
        (service, day) -> Law.asItIs().edition(new EditionKey(service, edition)));
  }
}
