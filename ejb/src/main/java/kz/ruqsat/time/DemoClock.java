package kz.ruqsat.time;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Moves the clock of the demo, on every node: how far is kept in the database, and each node looks
 * there every second. Outside demo mode it does nothing, and nothing can move the clock.
 *
 * <p>To move and to look exclude each other until they are committed: a look that had read before a
 * move would else put the clock back.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@Lock(LockType.WRITE)
public class DemoClock {

  /** How far the clock can be moved, to either side: a hundred years. */
  public static final Duration FARTHEST = Duration.ofDays(36_525);

  private static final long SECOND = 1000;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Resource private TimerService timers;
  @Inject private ClockShift shift;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @PostConstruct
  void start() {
    if (demo) {
      look();
      timers.createIntervalTimer(SECOND, SECOND, new TimerConfig(null, false));
    }
  }

  /** Whether the clock can be moved. */
  @Lock(LockType.READ)
  public boolean isMovable() {
    return demo;
  }

  /** How far ahead of the machine's time the clock is. */
  @Lock(LockType.READ)
  public Duration ahead() {
    return shift.get();
  }

  /** Whether the clock can be moved so far; far beyond, no time can be told or kept. */
  @Lock(LockType.READ)
  public boolean isReachable(Duration ahead) {
    return ahead.compareTo(FARTHEST) <= 0 && ahead.compareTo(FARTHEST.negated()) >= 0;
  }

  /**
   * Moves the clock, here at once and on other nodes within a second.
   *
   * @param ahead of the machine's time; zero to go back to it
   * @throws IllegalStateException outside demo mode
   * @throws IllegalArgumentException for more than {@link #FARTHEST}
   */
  public void move(Duration ahead) {
    if (!demo) {
      throw new IllegalStateException("only the clock of the demo can be moved");
    }
    if (!isReachable(ahead)) {
      throw new IllegalArgumentException(ahead.toString());
    }
    int updated =
        entities
            .createNativeQuery("update demo_clock set ahead_seconds = ?")
            .setParameter(1, ahead.toSeconds())
            .executeUpdate();
    if (updated == 0) {
      entities
          .createNativeQuery("insert into demo_clock (ahead_seconds) values (?)")
          .setParameter(1, ahead.toSeconds())
          .executeUpdate();
    }
    shift.set(Duration.ofSeconds(ahead.toSeconds()));
  }

  @Timeout
  void look() {
    entities.createNativeQuery("select ahead_seconds from demo_clock").getResultList().stream()
        .findFirst()
        .ifPresent(seconds -> shift.set(Duration.ofSeconds(((Number) seconds).longValue())));
  }
}
