package kz.ruqsat.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Gives every component the same clock. */
@ApplicationScoped
public class ClockProducer {

  /** The databases keep microseconds; a finer instant would differ once it is read back. */
  private static final Duration TICK = Duration.ofNanos(1000);

  @Inject private ClockShift shift;

  /** The time of this machine in UTC, in whole microseconds; the demo may move it. */
  @Produces
  @Singleton
  public Clock clock() {
    return new ShiftedClock(Clock.tick(Clock.systemUTC(), TICK), shift::get);
  }
}
