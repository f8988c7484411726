package kz.ruqsat.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class TestClock extends Clock {

  private volatile Instant now;

  public TestClock(Instant start) {
    this.now = start;
  }

  /** A moment as a clock on the wall in Astana showed it before 2024. */
  public static Instant astana(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Almaty")).toInstant();
  }

  /** Moves it to a moment of Astana. */
  public void at(String local) {
    at(astana(local));
  }

  public void at(Instant moment) {
    now = moment;
  }

  /** Moves it on, or back by a negative time. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
