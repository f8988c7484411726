package kz.ruqsat.centre.queue.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.passport.QueueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long one may wait in the queue under the texts. */
class WaitingTest {

  private static final Instant MORNING = Instant.parse("2016-09-05T04:00:00Z");

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
}
