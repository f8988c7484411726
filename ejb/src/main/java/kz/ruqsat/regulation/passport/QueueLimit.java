package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.Term;

/**
 * The longest one may wait.
 *
 * @param kind for what
 * @param channel where
 * @param limit in minutes; a wait of exactly the limit keeps it
 */
public record QueueLimit(QueueKind kind, Channel channel, Term limit, List<String> obligations)
    implements Cited {

  /** Whether a wait of so many minutes broke the limit. */
  public boolean isBrokenBy(long minutes) {
    return minutes > limit.amount();
  }
}
