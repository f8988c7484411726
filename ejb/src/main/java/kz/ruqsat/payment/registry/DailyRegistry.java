package kz.ruqsat.payment.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.payment.Origin;

/** A daily registry as it was received. Written once. */
@Entity
@Table(name = "payment_registry")
class DailyRegistry {

  @Id
  @SequenceGenerator(name = "payment_registry_seq", sequenceName = "payment_registry_seq")
  @GeneratedValue(generator = "payment_registry_seq")
  private Long id;

  @Column(name = "registry_id")
  private String registryId;

  @Column(name = "date_from")
  private LocalDate from;

  @Column(name = "date_to")
  private LocalDate to;

  @Column(name = "payment_count")
  private int count;

  @Column private BigDecimal amount;
  @Column private String digest;

  @Column(name = "signer_serial")
  private String signer;

  @Column private String source;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column @Lob private byte[] content;

  /** For JPA. */
  protected DailyRegistry() {}

  DailyRegistry(
      RegistryDocument document, byte[] content, String digest, String signer, Origin origin) {
    this.registryId = document.registryId();
    this.from = document.from();
    this.to = document.to();
    this.count = document.payments().size();
    this.amount = document.amount();
    this.digest = digest;
    this.signer = signer;
    this.source = origin.source();
    this.receivedAt = origin.at();
    this.content = content;
  }

  Long id() {
    return id;
  }

  String digest() {
    return digest;
  }

  RegistryView view() {
    return new RegistryView(registryId, from, to, count, amount, signer, source, receivedAt);
  }
}
