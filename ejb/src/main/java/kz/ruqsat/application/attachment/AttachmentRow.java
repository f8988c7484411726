package kz.ruqsat.application.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded file as stored. Written once, never changed. */
@Entity
@Table(name = "attachment")
class AttachmentRow {

  @Id private String digest;

  @Column(name = "content_id")
  private String contentId;

  private int pieces;
  private long size;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  /** For JPA. */
  protected AttachmentRow() {}

  AttachmentRow(Attachment attachment, String contentId, int pieces, String uploadedBy) {
    this.digest = attachment.sha256();
    this.size = attachment.size();
    this.mediaType = attachment.mediaType();
    this.uploadedAt = attachment.uploadedAt();
    this.contentId = contentId;
    this.pieces = pieces;
    this.uploadedBy = uploadedBy;
  }

  String contentId() {
    return contentId;
  }

  int pieces() {
    return pieces;
  }

  Attachment attachment() {
    return new Attachment(digest, size, mediaType, uploadedAt);
  }
}
