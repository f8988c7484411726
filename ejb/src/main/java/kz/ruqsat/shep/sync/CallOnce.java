package kz.ruqsat.shep.sync;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;

/** A call that changed state: it holds the id of its message for ever. */
@Entity
@Table(name = "shep_call")
@IdClass(CallOnce.Key.class)
public class CallOnce {

  @Id
  @Column(name = "sender_id")
  private String senderId;

  @Id
  @Column(name = "message_id")
  private String messageId;

  @Column(name = "content_digest")
  private String contentDigest;

  @Column(name = "session_id")
  private String sessionId;

  /** For JPA. */
  protected CallOnce() {}

  CallOnce(Key key, String contentDigest, String sessionId) {
    this.senderId = key.senderId;
    this.messageId = key.messageId;
    this.contentDigest = contentDigest;
    this.sessionId = sessionId;
  }

  /** Whether the same content came with the id. */
  boolean hasContent(String digest) {
    return contentDigest.equals(digest);
  }

  /** The session whose answer is given again. */
  String sessionId() {
    return sessionId;
  }

  /** The sender's id of a message is unique within the sender. */
  public static final class Key {
    private String senderId;
    private String messageId;

    /** For JPA. */
    public Key() {}

    Key(String senderId, String messageId) {
      this.senderId = senderId;
      this.messageId = messageId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && senderId.equals(key.senderId)
          && messageId.equals(key.messageId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(senderId, messageId);
    }
  }
}
