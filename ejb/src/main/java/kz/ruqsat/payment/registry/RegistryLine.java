package kz.ruqsat.payment.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.ruqsat.payment.PaymentNotice;

/** A payment as a daily registry has it. Written once. */
@Entity
@Table(name = "payment_registry_line")
class RegistryLine {

  @Id
  @SequenceGenerator(name = "payment_registry_line_seq", sequenceName = "payment_registry_line_seq")
  @GeneratedValue(generator = "payment_registry_line_seq")
  private Long id;

  @Column private Long registry;

  @Column(name = "payment_id")
  private Long paymentId;

  @Column(name = "bank_reference")
  private String bankReference;

  @Column private BigDecimal amount;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column private String payer;
  @Column private String kbk;
  @Column private String knp;
  @Column private String kno;

  /** For JPA. */
  protected RegistryLine() {}

  RegistryLine(Long registry, Long paymentId, PaymentNotice notice) {
    this.registry = registry;
    this.paymentId = paymentId;
    this.bankReference = notice.bankReference();
    this.amount = notice.amount();
    this.paidOn = notice.paidOn();
    this.payer = notice.payer();
    this.kbk = notice.kbk();
    this.knp = notice.knp();
    this.kno = notice.kno();
  }
}
