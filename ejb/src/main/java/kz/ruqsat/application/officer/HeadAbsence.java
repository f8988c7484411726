package kz.ruqsat.application.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the head of a provider is away for a while, as recorded. */
@Entity
@Table(name = "head_absence")
class HeadAbsence {

  @Id
  @SequenceGenerator(name = "head_absence_seq", sequenceName = "head_absence_seq")
  @GeneratedValue(generator = "head_absence_seq")
  private Long id;

  @Column private String provider;

  @Column(name = "absent_from")
  private Instant from;

  @Column(name = "absent_until")
  private Instant until;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected HeadAbsence() {}

  HeadAbsence(String provider, Instant from, Instant until, String recordedBy) {
    this.provider = provider;
    this.from = from;
    this.until = until;
    this.recordedBy = recordedBy;
  }
}
