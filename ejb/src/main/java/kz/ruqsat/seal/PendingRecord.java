package kz.ruqsat.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** A record that waits for its seal. */
@Entity
@Table(name = "seal_pending")
@IdClass(PendingRecord.Key.class)
public class PendingRecord {

  @Id private String log;

  @Id
  @Column(name = "record_id")
  private long recordId;

  /** For JPA. */
  protected PendingRecord() {}

  PendingRecord(String log, long recordId) {
    this.log = log;
    this.recordId = recordId;
  }

  /** Log and id of the record. */
  public static class Key implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private String log;
    private long recordId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && recordId == key.recordId && log.equals(key.log);
    }

    @Override
    public int hashCode() {
      return Objects.hash(log, recordId);
    }
  }
}
