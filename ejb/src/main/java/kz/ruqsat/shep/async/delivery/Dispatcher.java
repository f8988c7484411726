package kz.ruqsat.shep.async.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.ruqsat.shep.route.Breakers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Delivers what is due, on every node: at once when a transaction of this node made it so, and in
 * any case by looking several times a second. A recipient has so many calls at once and no more,
 * and no thread waits for one.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
  private static final long LOOK_MILLIS = 500;

  @Inject private DeliveryQueue queue;
  @Inject private Courier courier;
  @Inject private Breakers breakers;
  @Inject private Destinations destinations;

  /** Beyond the longest call, for the transaction that notes its outcome. */
  @Inject
  @ConfigProperty(name = "ruqsat.shep.async.lease-reserve")
  private Duration reserve;

  @Resource private TimerService timers;
  @Resource private ManagedExecutorService executor;

  private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();

  @PostConstruct
  void start() {
    timers.createIntervalTimer(LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
  }

  /** Something became due and is committed. */
  public void onDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryDue due) {
    executor.execute(() -> guarded(() -> serve(due.recipientId())));
  }

  /** A timer of the container, which rests while the server starts or stops. */
  @Timeout
  public void look() {
    guarded(() -> queue.recipients().forEach(it -> guarded(() -> serve(it))));
  }

  private void serve(String recipientId) {
    Optional<Destination> destination = destinations.of(recipientId);
    if (destination.isEmpty()) {
      return;
    }
    Destination to = destination.get();
    AtomicInteger calls = running.computeIfAbsent(recipientId, id -> new AtomicInteger());
    for (DeliveryQueue.Taken taken : take(recipientId, to, calls)) {
      CompletableFuture<Void> noted =
          courier
              .bring(to, taken.envelope())
              .thenAcceptAsync(outcome -> note(taken, to.address(), outcome, calls), executor);
      noted.exceptionally(
          e -> {
            LOG.log(Level.WARNING, "the outcome of a delivery could not be noted", e);
            return null;
          });
    }
  }

  /** One at a time for a recipient, so that no two see the same place free. */
  private List<DeliveryQueue.Taken> take(String recipientId, Destination to, AtomicInteger calls) {
    synchronized (calls) {
      int free = breakers.allowed(to.address(), to.parallel() - calls.get());
      if (free <= 0) {
        return List.of();
      }
      List<DeliveryQueue.Taken> taken =
          queue.take(recipientId, free, courier.longest(to).plus(reserve));
      if (taken.isEmpty()) {
        breakers.unused(to.address());
      }
      calls.addAndGet(taken.size());
      return taken;
    }
  }

  private void note(
      DeliveryQueue.Taken taken, URI address, Courier.Outcome outcome, AtomicInteger calls) {
    guarded(
        () -> {
          if (outcome.error() == null) {
            breakers.succeeded(address);
            queue.delivered(taken, outcome.answer());
          } else {
            breakers.failed(address);
            queue.failed(taken, outcome.error());
          }
        });
    calls.decrementAndGet();
    guarded(() -> serve(taken.recipientId()));
  }

  /** What fails here is tried again: the lease runs out, the next look finds it. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a look at the deliveries failed", e);
    }
  }
}
