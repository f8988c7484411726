package kz.ruqsat.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.store.ColumnText;

/** An event as stored. Written once, never changed. */
@Entity
@Table(name = "audit_event")
public class AuditEntry {

  @Id
  @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq")
  @GeneratedValue(generator = "audit_event_seq")
  private Long id;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column private String actor;
  @Column private String role;
  @Column private String action;
  @Column private String object;
  @Column private String purpose;
  @Column private String detail;

  @Column(name = "row_count")
  private Long rows;

  /** For JPA. */
  protected AuditEntry() {}

  AuditEntry(Instant happenedAt, AuditEvent event) {
    this.happenedAt = happenedAt;
    this.actor = ColumnText.cut(event.actor(), 255);
    this.role = ColumnText.cut(event.role(), 64);
    this.action = event.action();
    this.object = ColumnText.cut(event.object(), 255);
    this.purpose = ColumnText.cut(event.purpose(), 1000);
    this.detail = ColumnText.cut(event.detail(), 4000);
    this.rows = event.rows();
  }

  Long id() {
    return id;
  }

  AuditRecord toRecord() {
    return new AuditRecord(
        id, happenedAt, new AuditEvent(actor, role, action, object, purpose, detail, rows));
  }
}
