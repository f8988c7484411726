package kz.ruqsat.complaint;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.regulation.LocalText;

/**
 * A complaint to be shown.
 *
 * @param number of its registration
 * @param addressee code of who it goes to
 * @param dueAt when the answer comes at the latest
 * @param history what happened: delivered, registered, and how it was settled
 */
public record ComplaintView(
    String number,
    String service,
    ComplaintKind kind,
    ComplaintChannel channel,
    String addressee,
    String application,
    String text,
    String state,
    LocalText stateTitle,
    Instant filedAt,
    Instant registeredAt,
    Instant dueAt,
    boolean overdue,
    List<Done> history) {

  /**
   * Something that happened.
   *
   * @param notice what the applicant is told of it: {@code COMPLAINT_DELIVERED}, {@code
   *     COMPLAINT_REGISTERED}, or the state
   * @param answer null
   * @param late whether it was done after it was due
   */
  public record Done(
      String event, String state, String notice, Instant at, String answer, boolean late) {}
}
