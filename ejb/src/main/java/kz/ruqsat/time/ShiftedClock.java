package kz.ruqsat.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Another clock, moved by as much as someone says at the moment it is read. */
final class ShiftedClock extends Clock {

  private final Clock base;
  private final Supplier<Duration> ahead;

  ShiftedClock(Clock base, Supplier<Duration> ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ShiftedClock(base.withZone(zone), ahead);
  }
}
