package kz.ruqsat.centre.queue.ticket;

import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.passport.QueueKind;

/**
 * How long one may wait and be handled by the law in force (S1.1.7.2, S1.1.7.3, S2.1.9.5 and their
 * like), in minutes; null when no text says.
 */
record Limits(Integer waiting, Integer handling) {

  static Limits of(Edition edition, QueueKind kind, Channel channel) {
    return new Limits(
        limit(edition, kind, channel),
        kind == QueueKind.SUBMISSION ? limit(edition, QueueKind.PROCESSING, channel) : null);
  }

  private static Integer limit(Edition edition, QueueKind kind, Channel channel) {
    return edition.passport().queueLimits().stream()
        .filter(it -> it.kind() == kind && it.channel() == channel)
        .map(it -> it.limit().amount())
        .findFirst()
        .orElse(null);
  }
}
