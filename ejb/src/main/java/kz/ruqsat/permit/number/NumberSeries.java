package kz.ruqsat.permit.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A series and the last number it gave. Read under a lock. */
@Entity
@Table(name = "permit_series")
public class NumberSeries {

  @Id private String series;

  @Column(name = "last_number")
  private long lastNumber;

  /** For JPA. */
  protected NumberSeries() {}

  NumberSeries(String series) {
    this.series = series;
  }

  long next() {
    return ++lastNumber;
  }
}
