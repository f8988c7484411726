package kz.ruqsat.payment.match;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kz.ruqsat.payment.MatchDue;

/**
 * Matches what is new: in a moment when a transaction of this node brought it, and in any case by
 * looking every few seconds. What is new is written in the database, so a node that dies loses
 * nothing, and no confirmation waits for its matching.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchTimer {

  private static final Logger LOG = System.getLogger(MatchTimer.class.getName());

  /** In milliseconds: nobody notices, and in a rush a hundred payments are looked at as one. */
  private static final long PAUSE = 200;

  @Inject private Matcher matcher;
  @Inject private Payers payers;
  @Resource private ManagedScheduledExecutorService executor;

  private final AtomicBoolean called = new AtomicBoolean();
  private final Lock looking = new ReentrantLock();

  /** Something new was committed: looked at in a moment, with what else comes meanwhile. */
  public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) MatchDue due) {
    if (called.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> unused = executor.schedule(this::look, PAUSE, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        called.set(false);
        LOG.log(Level.DEBUG, "The timer will look", e);
      }
    }
  }

  /** Matches all that is new now. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void look() {
    looking.lock();
    try {
      called.set(false);
      matchAll();
    } finally {
      looking.unlock();
    }
  }

  /** Until nothing is new, or what is new stays so; the timer tries it again. */
  private void matchAll() {
    List<String> before = List.of();
    for (List<String> fresh = matcher.fresh(); !fresh.equals(before); fresh = matcher.fresh()) {
      Set<String> strangers = matcher.strangers(fresh);
      // Who has applied waits for the decision; who a stranger is may take long to ask.
      fresh.stream().filter(payer -> !strangers.contains(payer)).forEach(it -> match(it, true));
      matchStrangers(strangers);
      before = fresh;
    }
  }

  private void matchStrangers(Set<String> strangers) {
    Map<String, Boolean> known = new LinkedHashMap<>();
    strangers.forEach(payer -> attempt(() -> known.put(payer, payers.isKnown(payer))));
    try {
      matcher.matchStrangers(known);
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "One of them holds up the others", e);
      known.forEach(this::match);
    }
  }

  private void match(String payer, boolean known) {
    attempt(() -> matcher.match(payer, known));
  }

  private static void attempt(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Payments of a payer wait to be matched", e);
    }
  }
}
