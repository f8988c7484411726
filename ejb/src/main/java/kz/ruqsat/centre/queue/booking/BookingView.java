package kz.ruqsat.centre.queue.booking;

import java.time.Instant;

/**
 * A booked place.
 *
 * @param code to be shown at the desk
 * @param iinBin for whom
 */
public record BookingView(
    String code,
    String place,
    Instant startsAt,
    Instant endsAt,
    String service,
    String iinBin,
    BookingState state) {

  /** Without the number of the person. */
  @Override
  public String toString() {
    return "BookingView[" + code + " " + place + " " + startsAt + " " + state + "]";
  }
}
