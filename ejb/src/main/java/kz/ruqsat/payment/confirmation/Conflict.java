package kz.ruqsat.payment.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentNotice;

/** A bank's reference that came again with other content; one row however often it came so. */
@Entity
@Table(name = "payment_conflict")
public class Conflict {

  @Id
  @SequenceGenerator(name = "payment_conflict_seq", sequenceName = "payment_conflict_seq")
  @GeneratedValue(generator = "payment_conflict_seq")
  private Long id;

  @Column(name = "bank_reference")
  private String bankReference;

  @Column private String digest;
  @Column private BigDecimal amount;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column private String payer;
  @Column private String kbk;
  @Column private String knp;
  @Column private String source;

  @Column(name = "first_at")
  private Instant firstAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column private int times = 1;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column private String reason;

  @Version private int version;

  /** For JPA. */
  protected Conflict() {}

  Conflict(PaymentNotice notice, Origin origin) {
    this.bankReference = notice.bankReference();
    this.digest = notice.digest();
    this.amount = notice.amount();
    this.paidOn = notice.paidOn();
    this.payer = notice.payer();
    this.kbk = notice.kbk();
    this.knp = notice.knp();
    this.source = origin.source();
    this.firstAt = origin.at();
    this.lastAt = origin.at();
  }

  void again(Instant at) {
    this.times++;
    this.lastAt = at;
  }

  void settle(String by, String why, Instant at) {
    this.settledBy = by;
    this.reason = why;
    this.settledAt = at;
  }

  boolean isSettled() {
    return settledAt != null;
  }

  ConflictView view() {
    return new ConflictView(
        id,
        bankReference,
        amount,
        paidOn,
        payer,
        kbk,
        knp,
        source,
        firstAt,
        lastAt,
        times,
        settledBy,
        settledAt,
        reason);
  }
}
