package kz.ruqsat.centre.queue.booking;

/** What became of a booking. */
public enum BookingState {
  BOOKED,
  /** Its owner has come and taken a ticket. */
  TAKEN,
  CANCELED
}
