package kz.ruqsat.centre.queue;

/** Where the owner of a ticket is. */
public enum TicketState {
  WAITING,
  CALLED,
  SERVED,
  /** Called, and did not come. */
  MISSED
}
