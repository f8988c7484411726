package kz.ruqsat.centre.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;

/** The repository of the queue. */
@ApplicationScoped
class QueueStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** The bookings of a time that hold a seat. */
  List<Booking> seated(String place, Instant from, Instant until) {
    return entities
        .createQuery(
            "select b from Booking b where b.place = :place and b.startsAt >= :from"
                + " and b.startsAt < :until and b.seat is not null",
            Booking.class)
        .setParameter("place", place)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** Booking to be changed. */
  Booking booking(String code) {
    return locked(
        entities
            .createQuery("select b from Booking b where b.code = :code", Booking.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new CentreFault(CentreFault.Code.BOOKING_UNKNOWN, code)));
  }

  /** The waiting ticket whose turn it is. */
  Optional<Ticket> next(String place, LocalDate day) {
    return entities
        .createQuery(
            "select t from Ticket t where t.place = :place and t.day = :day and t.state = :waiting"
                + " order by t.turnAt, t.number",
            Ticket.class)
        .setParameter("place", place)
        .setParameter("day", day)
        .setParameter("waiting", TicketState.WAITING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A ticket to be changed. */
  Ticket ticket(String code) {
    return locked(
        entities
            .createQuery("select t from Ticket t where t.code = :code", Ticket.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new CentreFault(CentreFault.Code.TICKET_UNKNOWN, code)));
  }

  List<Ticket> tickets(String place, LocalDate day) {
    return entities
        .createQuery(
            "select t from Ticket t where t.place = :place and t.day = :day order by t.number",
            Ticket.class)
        .setParameter("place", place)
        .setParameter("day", day)
        .getResultList();
  }

  <T> T add(T row) {
    entities.persist(row);
    entities.flush();
    return row;
  }

  private <T> T locked(T found) {
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }
}
