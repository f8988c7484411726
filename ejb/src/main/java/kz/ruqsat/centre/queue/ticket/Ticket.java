package kz.ruqsat.centre.queue.ticket;

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
import java.time.LocalDate;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.queue.booking.BookingView;
import kz.ruqsat.regulation.passport.QueueKind;

/** A ticket of the electronic queue. */
@Entity
@Table(name = "queue_ticket")
class Ticket {

  @Id
  @SequenceGenerator(name = "queue_ticket_seq", sequenceName = "queue_ticket_seq")
  @GeneratedValue(generator = "queue_ticket_seq")
  private Long id;

  @Column private String code;
  @Column private String place;

  @Column(name = "queue_day")
  private LocalDate day;

  @Column(name = "number_of_day")
  private int number;

  @Column
  @Enumerated(EnumType.STRING)
  private QueueKind kind;

  @Column private String service;

  @Column(name = "iin_bin")
  private String iinBin;

  @Column private String booking;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "turn_at")
  private Instant turnAt;

  @Column(name = "called_at")
  private Instant calledAt;

  @Column(name = "window_number")
  private Integer window;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column
  @Enumerated(EnumType.STRING)
  private TicketState state = TicketState.WAITING;

  @Column(name = "wait_limit")
  private Integer waitLimit;

  @Column(name = "handling_limit")
  private Integer handlingLimit;

  @Version private int version;

  /** For JPA. */
  protected Ticket() {}

  Ticket(LocalDate day, int number, TicketWish wish, Limits limits, Instant at) {
    this.place = wish.place();
    this.day = day;
    this.number = number;
    this.kind = wish.kind();
    this.service = wish.service();
    this.iinBin = wish.iinBin();
    this.code =
        "%s-%s-%s%03d"
            .formatted(place, day.toString().replace("-", ""), kind.name().charAt(0), number);
    this.takenAt = at;
    this.turnAt = at;
    this.waitLimit = limits.waiting();
    this.handlingLimit = limits.handling();
  }

  /** Its owner booked: who comes in time waits from the slot on, who is late like all others. */
  void booked(BookingView place) {
    this.booking = place.code();
    this.iinBin = place.iinBin();
    if (!takenAt.isAfter(place.endsAt())) {
      this.turnAt = place.startsAt();
    }
  }

  void call(int atWindow, Instant at) {
    this.state = TicketState.CALLED;
    this.window = atWindow;
    this.calledAt = at;
  }

  /**
   * Its owner was served, or did not come.
   *
   * @throws CentreFault TICKET_NOT_CALLED
   */
  void done(TicketState how, Instant at) {
    if (state != TicketState.CALLED) {
      throw new CentreFault(CentreFault.Code.TICKET_NOT_CALLED, code + " " + state);
    }
    this.state = how;
    this.doneAt = at;
  }

  String place() {
    return place;
  }

  String booking() {
    return booking;
  }

  TicketView view(Instant now) {
    Times times = new Times(takenAt, turnAt, calledAt, doneAt, state, now);
    return new TicketView(
        code,
        place,
        number,
        kind,
        service,
        booking,
        state,
        window,
        takenAt,
        calledAt,
        doneAt,
        times.waited(),
        waitLimit,
        times.handled(),
        handlingLimit,
        times.violations(waitLimit, handlingLimit));
  }
}
