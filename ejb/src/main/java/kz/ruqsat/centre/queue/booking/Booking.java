package kz.ruqsat.centre.queue.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.ruqsat.centre.queue.place.QueuePlace;

/** A place in the queue that was booked ahead. */
@Entity
@Table(name = "queue_booking")
class Booking {

  @Id
  @SequenceGenerator(name = "queue_booking_seq", sequenceName = "queue_booking_seq")
  @GeneratedValue(generator = "queue_booking_seq")
  private Long id;

  @Column private String code;
  @Column private String place;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column private Integer seat;
  @Column private String service;

  @Column(name = "iin_bin")
  private String iinBin;

  @Column(name = "booked_by")
  private String bookedBy;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @Column
  @Enumerated(EnumType.STRING)
  private BookingState state = BookingState.BOOKED;

  @Version private int version;

  /** For JPA. */
  protected Booking() {}

  Booking(
      String code,
      QueuePlace place,
      Instant start,
      int seat,
      BookingWish wish,
      String by,
      Instant at) {
    this.code = code;
    this.place = place.code();
    this.startsAt = start;
    this.endsAt = start.plus(place.slot());
    this.seat = seat;
    this.service = wish.service();
    this.iinBin = wish.iinBin();
    this.bookedBy = by;
    this.bookedAt = at;
  }

  /** Given up, or its owner has come. */
  void becomes(BookingState now) {
    this.state = now;
    if (now == BookingState.CANCELED) {
      this.seat = null;
    }
  }

  Integer seat() {
    return seat;
  }

  BookingState state() {
    return state;
  }

  String bookedBy() {
    return bookedBy;
  }

  BookingView view() {
    return new BookingView(code, place, startsAt, endsAt, service, iinBin, state);
  }
}
