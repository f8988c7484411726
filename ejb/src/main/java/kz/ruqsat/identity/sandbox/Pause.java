package kz.ruqsat.identity.sandbox;

import java.time.Duration;

/** Lets time pass; tests let none. */
@FunctionalInterface
public interface Pause {

  /** Waits. */
  void last(Duration duration) throws InterruptedException;
}
