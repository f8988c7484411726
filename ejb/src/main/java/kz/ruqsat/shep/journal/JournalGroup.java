package kz.ruqsat.shep.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.ruqsat.store.CommitGroup;

/** Appends exchanges that change nothing; those that end while a commit runs share the next one. */
@ApplicationScoped
public class JournalGroup {

  private final Journal journal;
  private final CommitGroup<Exchange> group;

  /** For CDI. */
  protected JournalGroup() {
    this(null);
  }

  @Inject
  public JournalGroup(Journal journal) {
    this.journal = journal;
    this.group = new CommitGroup<>(1, exchanges -> journal.appendAll(exchanges));
  }

  /** Appends an exchange; it is durable when this returns. */
  public void append(Exchange exchange) {
    if (!group.run(exchange)) {
      journal.appendAll(List.of(exchange));
    }
  }
}
