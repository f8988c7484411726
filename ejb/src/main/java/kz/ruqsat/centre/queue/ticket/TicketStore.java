package kz.ruqsat.centre.queue.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.centre.CentreFault;

/** The repository of tickets. */
@ApplicationScoped
class TicketStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

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
    Ticket found =
        entities
            .createQuery("select t from Ticket t where t.code = :code", Ticket.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new CentreFault(CentreFault.Code.TICKET_UNKNOWN, code));
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /** The tickets of a day, in the order of their numbers. */
  List<Ticket> tickets(String place, LocalDate day) {
    return entities
        .createQuery(
            "select t from Ticket t where t.place = :place and t.day = :day order by t.number",
            Ticket.class)
        .setParameter("place", place)
        .setParameter("day", day)
        .getResultList();
  }

  Ticket add(Ticket ticket) {
    entities.persist(ticket);
    entities.flush();
    return ticket;
  }
}
