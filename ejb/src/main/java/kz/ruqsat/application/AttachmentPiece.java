package kz.ruqsat.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A piece of an uploaded file. */
@Entity
@Table(name = "attachment_piece")
class AttachmentPiece {

  @Id private String id;
  @Lob private byte[] content;

  /** For JPA. */
  protected AttachmentPiece() {}

  AttachmentPiece(String contentId, int n, byte[] content) {
    this.id = id(contentId, n);
    this.content = content;
  }

  static String id(String contentId, int n) {
    return contentId + "/" + n;
  }

  byte[] content() {
    return content;
  }
}
