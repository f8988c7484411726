package kz.ruqsat.shep.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import kz.ruqsat.time.TestClock;
import org.junit.jupiter.api.Test;

class BreakersTest {

  private static final URI ADDRESS = URI.create("http://recipient.example.kz/callback");
  private static final URI OTHER = URI.create("http://other.example.kz/callback");
  private static final Duration REST = Duration.ofSeconds(30);

  private final TestClock clock = new TestClock(Instant.parse("2026-03-02T04:00:00Z"));
  private final Breakers breakers = new Breakers(clock, 3, REST);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breakers.failed(ADDRESS);
    }
  }

  @Test
  void anAddressIsCalledAsWishedUntilItFailedOftenEnoughInARow() {
    fail(2);
    assertEquals(4, breakers.allowed(ADDRESS, 4));
    breakers.succeeded(ADDRESS);
    fail(2);
    assertEquals(4, breakers.allowed(ADDRESS, 4));
    fail(1);
    assertEquals(0, breakers.allowed(ADDRESS, 4));
    assertEquals(4, breakers.allowed(OTHER, 4), "another address is not punished");
  }

  @Test
  void afterItsRestOneCallTriesAndKeepsTheOthersOut() {
    fail(3);
    clock.pass(REST.minusMillis(1));
    assertEquals(0, breakers.allowed(ADDRESS, 4));
    clock.pass(Duration.ofMillis(1));
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    assertEquals(0, breakers.allowed(ADDRESS, 4));
  }

  @Test
  void aTrialThatFailsBeginsAnotherRestAndOneThatSucceedsEndsThem() {
    fail(3);
    clock.pass(REST);
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    clock.pass(Duration.ofSeconds(5));
    fail(1);
    clock.pass(REST.minusMillis(1));
    assertEquals(0, breakers.allowed(ADDRESS, 4));
    clock.pass(Duration.ofMillis(1));
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    breakers.succeeded(ADDRESS);
    assertEquals(4, breakers.allowed(ADDRESS, 4));
  }

  @Test
  void aTrialThatNobodyNeededMayBeMadeLater() {
    fail(3);
    clock.pass(REST);
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    breakers.unused(ADDRESS);
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    breakers.succeeded(ADDRESS);
    breakers.unused(ADDRESS);
    assertEquals(4, breakers.allowed(ADDRESS, 4), "nothing is held against one that is well");
  }

  @Test
  void aTrialOfWhichNothingIsHeardMakesRoomForAnotherAfterARest() {
    fail(3);
    clock.pass(REST);
    assertEquals(1, breakers.allowed(ADDRESS, 4));
    clock.pass(REST);
    assertEquals(1, breakers.allowed(ADDRESS, 4));
  }

  @Test
  void aClockThatIsPutBackMakesNoRestLonger() {
    fail(3);
    clock.pass(Duration.ofDays(-1));
    assertEquals(1, breakers.allowed(ADDRESS, 4));
  }
}
