package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.Submission;

/** Where an application comes from, and how it is known again: it is taken once. */
@Embeddable
public class Origin {

  @Column(name = "source_system")
  private String sourceSystem;

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "content_digest")
  private String contentDigest;

  @Column(name = "filed_at")
  private Instant filedAt;

  private String resubmits;

  /** For JPA. */
  protected Origin() {}

  Origin(Submission submission, ApplicationData data, Instant at) {
    this.sourceSystem = submission.sourceSystem();
    this.requestId = data.requestId();
    this.contentDigest = submission.digest();
    this.resubmits = data.resubmits();
    this.filedAt = at;
  }

  public String sourceSystem() {
    return sourceSystem;
  }

  public String requestId() {
    return requestId;
  }

  /** SHA-256 of all that was filed first; an edit does not change it. */
  public String contentDigest() {
    return contentDigest;
  }

  public Instant filedAt() {
    return filedAt;
  }

  /** Number of the refused application that this one replaces; null. */
  public String resubmits() {
    return resubmits;
  }
}
