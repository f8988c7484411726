package kz.ruqsat.centre.queue.ticket;

/** Where the owner of a ticket is. */
public enum TicketState {
  WAITING,
  CALLED,
  SERVED,
  /** Called, and did not come. */
  MISSED
}
