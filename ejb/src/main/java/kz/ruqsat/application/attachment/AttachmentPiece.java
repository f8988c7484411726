package kz.ruqsat.application.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A piece of an uploaded file. */
@Entity
@Table(name = "attachment_piece")
class AttachmentPiece {

  @Id @Column private String id;
  @Lob private byte[] content;

  /** For JPA. */
  protected AttachmentPiece() {}

  static String id(String contentId, int n) {
    return contentId + "/" + n;
  }

  byte[] content() {
    return content;
  }
}
