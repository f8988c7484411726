package kz.ruqsat.web.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:10Z"), ZoneOffset.UTC);

  private final RateLimit limit = new RateLimit(NOON, 2);

  @Test
  void theThirdCheckOfAMinuteWaitsForTheNextMinute() {
    assertEquals(0, limit.waitFor("192.0.2.1"));
    assertEquals(0, limit.waitFor("192.0.2.1"));
    assertEquals(50, limit.waitFor("192.0.2.1"));
    assertEquals(0, limit.waitFor("192.0.2.2"));
  }

  @Test
  void addressesOfOneSubscriberOfIpv6AreOne() {
    limit.waitFor("2001:db8:1:2::1");
    limit.waitFor("2001:db8:1:2:ffff:0:0:9");

    assertEquals(50, limit.waitFor("2001:db8:1:2::7"));
    assertEquals(0, limit.waitFor("2001:db8:1:3::1"));
  }
}
