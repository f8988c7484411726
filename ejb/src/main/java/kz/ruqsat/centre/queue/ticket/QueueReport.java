package kz.ruqsat.centre.queue.ticket;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a place.
 *
 * @param longestWait in begun minutes
 * @param violations tickets that waited or were handled longer than allowed
 * @param tickets in the order of their numbers
 */
public record QueueReport(
    String place,
    LocalDate day,
    int taken,
    int waiting,
    int served,
    int missed,
    int longestWait,
    int violations,
    List<TicketView> tickets) {

  static QueueReport of(String place, LocalDate day, List<TicketView> tickets) {
    return new QueueReport(
        place,
        day,
        tickets.size(),
        count(tickets, TicketState.WAITING),
        count(tickets, TicketState.SERVED),
        count(tickets, TicketState.MISSED),
        tickets.stream().mapToInt(TicketView::waited).max().orElse(0),
        (int) tickets.stream().filter(it -> !it.violations().isEmpty()).count(),
        tickets);
  }

  private static int count(List<TicketView> tickets, TicketState state) {
    return (int) tickets.stream().filter(it -> it.state() == state).count();
  }
}
