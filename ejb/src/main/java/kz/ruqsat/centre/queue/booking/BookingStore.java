package kz.ruqsat.centre.queue.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.centre.CentreFault;

/** The repository of bookings. */
@ApplicationScoped
class BookingStore {

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
    Booking found =
        entities
            .createQuery("select b from Booking b where b.code = :code", Booking.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new CentreFault(CentreFault.Code.BOOKING_UNKNOWN, code));
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  Booking add(Booking booking) {
    entities.persist(booking);
    entities.flush();
    return booking;
  }
}
