package kz.ruqsat.centre.queue.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of a place: its row is locked while seats and numbers are given out. */
@Entity
@Table(name = "queue_day")
class QueueDay {

  @Id private String id;

  @Column(name = "last_ticket")
  private int lastTicket;

  /** For JPA. */
  protected QueueDay() {}

  QueueDay(String id) {
    this.id = id;
  }

  static String id(String place, LocalDate day) {
    return place + "/" + day;
  }

  /** The next number of the day. */
  int next() {
    return ++lastTicket;
  }
}
