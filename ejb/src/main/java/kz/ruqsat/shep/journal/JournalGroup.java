package kz.ruqsat.shep.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Appends exchanges that change nothing: those that end while a commit runs share the next one.
 * What is appended is durable when the call returns, as with a commit of its own; the first of a
 * quiet moment waits for nobody.
 */
@ApplicationScoped
public class JournalGroup {

  private static final int MOST = 32;

  private final Journal journal;
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  /** An exchange and what became of it; read and changed by whoever holds the lock. */
  private static final class Waiting {

    private final Exchange exchange;
    private boolean written;
    private RuntimeException failure;

    Waiting(Exchange exchange) {
      this.exchange = exchange;
    }
  }

  /** For CDI. */
  protected JournalGroup() {
    this(null);
  }

  @Inject
  public JournalGroup(Journal journal) {
    this.journal = journal;
  }

  /** Appends an exchange; it is durable when this returns. */
  public void append(Exchange exchange) {
    Waiting mine = new Waiting(exchange);
    queue.add(mine);
    writing.lock();
    try {
      while (!mine.written && mine.failure == null) {
        write(next());
      }
    } finally {
      writing.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
  }

  private List<Waiting> next() {
    List<Waiting> group = new ArrayList<>();
    for (Waiting each = queue.poll(); each != null; each = queue.poll()) {
      group.add(each);
      if (group.size() == MOST) {
        break;
      }
    }
    return group;
  }

  /** One that can not be written must not take the others with it: then each is written alone. */
  private void write(List<Waiting> group) {
    try {
      journal.appendAll(group.stream().map(it -> it.exchange).toList());
      group.forEach(it -> it.written = true);
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.get(0).failure = e;
      } else {
        group.forEach(it -> write(List.of(it)));
      }
    }
  }
}
