package kz.ruqsat.time;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A row with an instant, for {@link InstantConverterTest}. */
@Entity
class Moment {

  @Id private long id;
  private Instant at;

  protected Moment() {}

  Moment(long id, Instant at) {
    this.id = id;
    this.at = at;
  }

  Instant at() {
    return at;
  }
}
