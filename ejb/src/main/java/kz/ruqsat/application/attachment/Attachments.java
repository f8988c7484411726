package kz.ruqsat.application.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Uploaded files, kept in pieces by their digest: none is ever held whole in memory, and the same
 * file is kept once.
 */
@Stateless
public class Attachments {

  private static final int PIECE = 1 << 20;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.application.max-attachment-bytes")
  private long largest;

  /** For the container. */
  public Attachments() {}

  public Attachments(EntityManager entities, Clock clock, long largest) {
    this.entities = entities;
    this.clock = clock;
    this.largest = largest;
  }

  /**
   * Keeps a file.
   *
   * @param content read to its end
   * @param by the account that uploads it
   * @throws ApplicationFault ATTACHMENT_TOO_LARGE, or ATTACHMENT_BROKEN when the content ends
   *     before its end; nothing is kept then
   */
  public Attachment put(InputStream content, String mediaType, String by) {
    MessageDigest digest = Sha256.begin();
    String contentId = UUID.randomUUID().toString();
    long size = 0;
    int pieces = 0;
    for (byte[] piece = read(content); piece.length > 0; piece = read(content)) {
      size += piece.length;
      if (size > largest) {
        throw new ApplicationFault(FaultCode.ATTACHMENT_TOO_LARGE, "at most " + largest + " bytes");
      }
      digest.update(piece);
      keepPiece(AttachmentPiece.id(contentId, pieces++), piece);
    }
    String sha256 = Sha256.hex(digest);
    AttachmentRow before = entities.find(AttachmentRow.class, sha256);
    if (before != null) {
      entities
          .createNativeQuery("delete from attachment_piece where id like ?")
          .setParameter(1, contentId + "/%")
          .executeUpdate();
      return before.attachment();
    }
    Attachment kept = new Attachment(sha256, size, mediaType, clock.instant());
    entities.persist(new AttachmentRow(kept, contentId, pieces, by));
    return kept;
  }

  /**
   * The file with a digest.
   *
   * @throws ApplicationFault ATTACHMENT_NOT_FOUND
   */
  public Attachment get(String sha256) {
    return row(sha256).attachment();
  }

  /**
   * Writes a file out, piece by piece.
   *
   * @throws ApplicationFault ATTACHMENT_NOT_FOUND
   */
  public void write(String sha256, OutputStream out) throws IOException {
    AttachmentRow row = row(sha256);
    for (int n = 0; n < row.pieces(); n++) {
      AttachmentPiece piece = piece(row.contentId(), n);
      out.write(piece.content());
      entities.detach(piece);
    }
  }

  /** Demands that a file was uploaded; null stands for a paper and is all right. */
  public void require(String sha256) {
    if (sha256 != null) {
      row(sha256);
    }
  }

  private static byte[] read(InputStream content) {
    try {
      return content.readNBytes(PIECE);
    } catch (IOException e) {
      throw new ApplicationFault(FaultCode.ATTACHMENT_BROKEN, "content");
    }
  }

  private AttachmentRow row(String sha256) {
    AttachmentRow row = entities.find(AttachmentRow.class, sha256);
    if (row == null) {
      throw new ApplicationFault(FaultCode.ATTACHMENT_NOT_FOUND, sha256);
    }
    return row;
  }

  /** By SQL: JPA would remember every piece until the transaction ends. */
  private void keepPiece(String id, byte[] content) {
    entities
        .createNativeQuery("insert into attachment_piece (id, content) values (?, ?)")
        .setParameter(1, id)
        .setParameter(2, content)
        .executeUpdate();
  }

  private AttachmentPiece piece(String contentId, int n) {
    return entities.find(AttachmentPiece.class, AttachmentPiece.id(contentId, n));
  }
}
