package kz.ruqsat.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** An approved value as stored. */
@Entity
@Table(name = "quality_target")
class TargetRow {

  @Id private String id;
  @Column private BigDecimal normative;
  @Column private BigDecimal target;

  @Column(name = "order_reference")
  private String orderReference;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Version private int version;

  /** For JPA. */
  protected TargetRow() {}

  TargetRow(String id) {
    this.id = id;
  }

  static String id(String service, String indicator, int year) {
    return service + "/" + indicator + "/" + year;
  }

  /** Approved, perhaps anew. */
  void approve(Target approved, String by, Instant at) {
    this.normative = approved.normative();
    this.target = approved.target();
    this.orderReference = approved.orderReference();
    this.approvedBy = by;
    this.approvedAt = at;
  }

  BigDecimal normative() {
    return normative;
  }

  BigDecimal target() {
    return target;
  }

  String orderReference() {
    return orderReference;
  }
}
