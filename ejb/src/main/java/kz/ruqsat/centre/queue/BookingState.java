package kz.ruqsat.centre.queue;

/** What became of a booking. */
public enum BookingState {
  BOOKED,
  /** Its owner has come and taken a ticket. */
  TAKEN,
  CANCELED
}
