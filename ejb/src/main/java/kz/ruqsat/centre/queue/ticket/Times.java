package kz.ruqsat.centre.queue.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long someone waited and was served, in begun minutes. */
record Times(
    Instant takenAt,
    Instant turnAt,
    Instant calledAt,
    Instant doneAt,
    TicketState state,
    Instant now) {

  private static final int MINUTE = 60;

  /** So far, while still waiting. Who came before the booked slot waits from the slot on. */
  int waited() {
    Instant since = turnAt.isAfter(takenAt) ? turnAt : takenAt;
    return minutes(since, calledAt == null ? now : calledAt);
  }

  /** At the window so far; null when nobody is or was served. */
  Integer handled() {
    if (calledAt == null || state == TicketState.MISSED) {
      return null;
    }
    return minutes(calledAt, doneAt == null ? now : doneAt);
  }

  /** What of the law was not kept, as codes. */
  List<String> violations(Integer waitLimit, Integer handlingLimit) {
    List<String> violations = new ArrayList<>();
    if (waitLimit != null && waited() > waitLimit) {
      violations.add("WAITING_TIME");
    }
    Integer handled = handled();
    if (handlingLimit != null && handled != null && handled > handlingLimit) {
      violations.add("PROCESSING_TIME");
    }
    return violations;
  }

  private static int minutes(Instant from, Instant to) {
    long seconds = Math.max(0, Duration.between(from, to).toSeconds());
    return Math.toIntExact((seconds + MINUTE - 1) / MINUTE);
  }
}
