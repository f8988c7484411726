package kz.ruqsat.centre.queue.booking;

import java.time.Instant;

/**
 * What someone wants to book.
 *
 * @param place code
 * @param start of the slot
 * @param iinBin ИИН or БИН of who comes
 */
public record BookingWish(String place, Instant start, String service, String iinBin) {

  /** Without the number of the person. */
  @Override
  public String toString() {
    return "BookingWish[" + place + " " + start + " " + service + "]";
  }
}
