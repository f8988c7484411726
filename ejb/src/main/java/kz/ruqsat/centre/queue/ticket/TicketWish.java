package kz.ruqsat.centre.queue.ticket;

import kz.ruqsat.regulation.passport.QueueKind;

/**
 * What someone takes a ticket for. There is nothing here to be served sooner by (S1.1.9.3,
 * S2.1.9.1).
 *
 * @param kind to hand documents in, or to receive a result
 * @param iinBin ИИН or БИН; null when it was not asked
 * @param booking code of the booking; null
 */
public record TicketWish(
    String place, QueueKind kind, String service, String iinBin, String booking) {

  /** Without the number of the person. */
  @Override
  public String toString() {
    return "TicketWish[" + place + " " + kind + " " + service + "]";
  }
}
