package kz.ruqsat.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Lets what comes while transactions run share the next one, since a commit costs the same however
 * much it holds. What is done is durable when the call returns, as with a transaction of its own;
 * whoever comes in a quiet moment waits for nobody.
 *
 * @param <T> what is done in a transaction
 */
public final class CommitGroup<T> {

  private static final int MOST = 32;

  private final Consumer<List<T>> transaction;
  private final Semaphore lanes;
  private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();

  private static final class Waiting<T> {

    private final T task;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private volatile boolean taken;

    Waiting(T task) {
      this.task = task;
    }
  }

  /**
   * @param atOnce how many transactions run at the same time
   * @param transaction does some tasks in one transaction, all or none
   */
  public CommitGroup(int atOnce, Consumer<List<T>> transaction) {
    // In turn, so that whoever's task is done meanwhile does not wait behind a newcomer's.
    this.lanes = new Semaphore(atOnce, true);
    this.transaction = transaction;
  }

  /**
   * Does a task, perhaps with others.
   *
   * @return false when nothing is done because it failed together with others: the caller does its
   *     own alone, so that one that fails takes no other with it
   * @throws RuntimeException what the transaction threw when it had this task only
   */
  public boolean run(T task) {
    Waiting<T> mine = new Waiting<>(task);
    queue.add(mine);
    lanes.acquireUninterruptibly();
    try {
      while (!mine.taken) {
        run(next());
      }
    } finally {
      lanes.release();
    }
    try {
      return mine.done.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  private List<Waiting<T>> next() {
    List<Waiting<T>> group = new ArrayList<>();
    while (group.size() < MOST) {
      Waiting<T> one = queue.poll();
      if (one == null) {
        break;
      }
      one.taken = true;
      group.add(one);
    }
    return group;
  }

  private void run(List<Waiting<T>> group) {
    if (group.isEmpty()) {
      return;
    }
    try {
      transaction.accept(group.stream().map(it -> it.task).toList());
      group.forEach(it -> it.done.complete(true));
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.get(0).done.completeExceptionally(e);
      }
    } finally {
      // Whatever has happened, nobody waits for ever.
      group.forEach(it -> it.done.complete(false));
    }
  }
}
