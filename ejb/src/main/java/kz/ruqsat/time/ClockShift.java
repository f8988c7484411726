package kz.ruqsat.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How far ahead of the machine's time the clock is; zero outside the demo. */
@ApplicationScoped
public class ClockShift {

  private volatile Duration ahead = Duration.ZERO;

  Duration get() {
    return ahead;
  }

  void set(Duration newShift) {
    this.ahead = newShift;
  }
}
