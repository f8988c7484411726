package kz.ruqsat.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A payment. What the bank said of it never changes; what it serves does. */
@Entity
@Table(name = "payment")
public class Payment {

  @Id
  @SequenceGenerator(name = "payment_seq", sequenceName = "payment_seq")
  @GeneratedValue(generator = "payment_seq")
  private Long id;

  @Column(name = "bank_reference")
  private String bankReference;

  @Column(name = "gateway_reference")
  private String reference;

  @Column private BigDecimal amount;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column private String payer;

  @Column(name = "payer_name")
  private String payerName;

  @Column private String kbk;
  @Column private String knp;
  @Column private String kno;
  @Column private String vo;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column private String purpose;

  @Column(name = "bank_bin")
  private String bankBin;

  @Column(name = "bank_bic")
  private String bankBic;

  @Column(name = "bank_name")
  private String bankName;

  @Column(name = "treasury_bin")
  private String treasuryBin;

  @Column(name = "treasury_name")
  private String treasuryName;

  @Column
  @Enumerated(EnumType.STRING)
  private PaymentState state = PaymentState.WAITING;

  @Column private boolean fresh = true;

  @Column(name = "demand_id")
  private Long demandId;

  @Column private String source;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "notified_at")
  private Instant notifiedAt;

  @Column(name = "registry_id")
  private Long registryId;

  @Column(name = "refund_statement")
  private String refundStatement;

  @Column(name = "refund_statement_on")
  private LocalDate refundStatementOn;

  @Version private int version;

  /** For JPA. */
  protected Payment() {}

  /** A payment nobody knew of. */
  public Payment(PaymentNotice notice, Origin origin) {
    this.bankReference = notice.bankReference();
    this.reference = notice.reference();
    this.amount = notice.amount();
    this.paidOn = notice.paidOn();
    this.payer = notice.payer();
    this.payerName = notice.payerName();
    this.kbk = notice.kbk();
    this.knp = notice.knp();
    this.kno = notice.kno();
    this.vo = notice.vo();
    this.documentNumber = notice.documentNumber();
    this.documentDate = notice.documentDate();
    this.purpose = notice.purpose();
    this.bankBin = notice.bankBin();
    this.bankBic = notice.bankBic();
    this.bankName = notice.bankName();
    this.treasuryBin = notice.treasuryBin();
    this.treasuryName = notice.treasuryName();
    this.source = origin.source();
    this.receivedAt = origin.at();
  }

  /** What the bank said. */
  public PaymentNotice notice() {
    return new PaymentNotice(
        reference,
        bankReference,
        paidOn,
        documentDate,
        amount,
        payer,
        payerName,
        bankBin,
        bankBic,
        bankName,
        treasuryBin,
        treasuryName,
        kno,
        knp,
        vo,
        kbk,
        documentNumber,
        purpose);
  }

  /** ПШЭП told of it online. */
  public void notified(Instant at) {
    if (notifiedAt == null) {
      this.notifiedAt = at;
    }
  }

  /** A daily registry lists it: it is final. */
  public void settledBy(Long registry) {
    if (registryId == null) {
      this.registryId = registry;
    }
  }

  /** It serves a demand from now on. */
  public void serve(Long demand, PaymentState how) {
    this.demandId = demand;
    becomes(how);
  }

  /** What is known of it now; nothing has to be looked for until something changes. */
  public void becomes(PaymentState now) {
    if (state != now || fresh) {
      this.state = now;
      this.fresh = false;
    }
  }

  /** It is free, and a demand is to be looked for. */
  public void release() {
    this.demandId = null;
    this.refundStatement = null;
    this.refundStatementOn = null;
    this.state = PaymentState.WAITING;
    this.fresh = true;
  }

  /** A document for its refund is made on a statement of the payer. */
  public void markForRefund(String statement, LocalDate on) {
    this.refundStatement = statement;
    this.refundStatementOn = on;
    becomes(PaymentState.REFUND_DOCUMENT);
  }

  public Long id() {
    return id;
  }

  public String bankReference() {
    return bankReference;
  }

  public BigDecimal amount() {
    return amount;
  }

  public LocalDate paidOn() {
    return paidOn;
  }

  public String payer() {
    return payer;
  }

  public String kbk() {
    return kbk;
  }

  public String knp() {
    return knp;
  }

  public String documentNumber() {
    return documentNumber;
  }

  public PaymentState state() {
    return state;
  }

  public boolean isFresh() {
    return fresh;
  }

  /** What it serves; null. */
  public Long demandId() {
    return demandId;
  }

  public String source() {
    return source;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Instant notifiedAt() {
    return notifiedAt;
  }

  public Long registryId() {
    return registryId;
  }

  public String refundStatement() {
    return refundStatement;
  }

  public LocalDate refundStatementOn() {
    return refundStatementOn;
  }
}
