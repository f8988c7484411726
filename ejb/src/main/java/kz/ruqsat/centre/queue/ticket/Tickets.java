package kz.ruqsat.centre.queue.ticket;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.queue.booking.Bookings;
import kz.ruqsat.centre.queue.place.OfferedServices;
import kz.ruqsat.centre.queue.place.QueueDays;
import kz.ruqsat.centre.queue.place.QueuePlace;
import kz.ruqsat.centre.queue.place.QueuePlaces;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.passport.QueueKind;
import kz.ruqsat.time.OfficialTime;

/** Tickets, and who is called: always the one who has waited longest. */
@Stateless
public class Tickets {

  @Inject private QueuePlaces places;
  @Inject private QueueDays days;
  @Inject private Bookings bookings;
  @Inject private TicketStore store;
  @Inject private OfferedServices services;
  @Inject private Clock clock;

  /** For the container. */
  public Tickets() {}

  /**
   * Takes a ticket.
   *
   * @throws CentreFault PLACE_UNKNOWN, SERVICE_NOT_OFFERED, BOOKING_UNKNOWN
   */
  public TicketView take(TicketWish wish) {
    QueuePlace place = places.get(wish.place());
    if (wish.kind() == QueueKind.PROCESSING) {
      throw new CentreFault(CentreFault.Code.MALFORMED, "kind");
    }
    LocalDate today = today();
    Edition edition = services.edition(wish.service(), place, today);
    int number = days.next(place.code(), today);
    Instant now = clock.instant();
    Limits limits = Limits.of(edition, wish.kind(), place.channel());
    Ticket ticket = new Ticket(today, number, wish, limits, now);
    if (wish.booking() != null) {
      ticket.booked(bookings.claim(wish.booking(), wish.place(), wish.service(), today));
    }
    return store.add(ticket).view(now);
  }

  /**
   * Calls the next to a window.
   *
   * @return empty when nobody waits
   * @throws CentreFault PLACE_UNKNOWN, also for a window it does not have
   */
  public Optional<TicketView> call(String placeCode, int window) {
    QueuePlace place = places.get(placeCode);
    if (window < 1 || window > place.windows()) {
      throw new CentreFault(CentreFault.Code.PLACE_UNKNOWN, "window " + window);
    }
    LocalDate today = today();
    days.lock(place.code(), today);
    Instant now = clock.instant();
    Optional<Ticket> next = store.next(place.code(), today);
    next.ifPresent(it -> it.call(window, now));
    return next.map(it -> it.view(now));
  }

  /**
   * The owner of a ticket was served.
   *
   * @throws CentreFault TICKET_UNKNOWN, TICKET_NOT_CALLED
   */
  public TicketView served(String code) {
    return done(code, TicketState.SERVED);
  }

  /** The owner of a ticket was called and did not come. */
  public TicketView missed(String code) {
    return done(code, TicketState.MISSED);
  }

  /** A ticket as it stands. */
  public TicketView view(String code) {
    return store.ticket(code).view(clock.instant());
  }

  /** A day of a place. */
  public QueueReport report(String placeCode, LocalDate day) {
    Instant now = clock.instant();
    List<TicketView> tickets =
        store.tickets(places.get(placeCode).code(), day).stream().map(it -> it.view(now)).toList();
    return QueueReport.of(placeCode, day, tickets);
  }

  /** Today at the places. */
  public LocalDate today() {
    return OfficialTime.today(clock);
  }

  private TicketView done(String code, TicketState how) {
    Ticket ticket = store.ticket(code);
    Instant now = clock.instant();
    ticket.done(how, now);
    return ticket.view(now);
  }
}
