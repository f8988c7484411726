package kz.ruqsat.centre.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.passport.QueueKind;
import kz.ruqsat.regulation.passport.QueueLimit;
import kz.ruqsat.time.OfficialTime;

/**
 * How long an application was handled at the desk, against the law (S2.1.9.5, S2.1.9.6 and their
 * like).
 *
 * @param minutes begun minutes counted whole
 * @param limit most minutes allowed; null when no text says
 * @param sameDay whether it reached the gateway on the day of its acceptance
 */
public record ProcessingTime(int minutes, Integer limit, boolean sameDay) {

  private static final int MINUTE = 60;

  /**
   * Measures it.
   *
   * @param received when the gateway received it
   */
  public static ProcessingTime of(
      Edition edition, Instant started, Instant finished, Instant received) {
    long seconds = Duration.between(started, finished).toSeconds();
    return new ProcessingTime(
        Math.toIntExact((seconds + MINUTE - 1) / MINUTE),
        edition.passport().queueLimits().stream()
            .filter(it -> it.kind() == QueueKind.PROCESSING)
            .filter(it -> it.channel() == Channel.STATE_CORPORATION)
            .map(QueueLimit::limit)
            .map(it -> it.amount())
            .findFirst()
            .orElse(null),
        day(finished).equals(day(received)));
  }

  /** What of the law was not kept, as codes. */
  public List<String> violations() {
    List<String> violations = new ArrayList<>();
    if (limit != null && minutes > limit) {
      violations.add("PROCESSING_TIME");
    }
    if (!sameDay) {
      violations.add("SAME_DAY");
    }
    return violations;
  }

  private static LocalDate day(Instant at) {
    return OfficialTime.day(at);
  }
}
