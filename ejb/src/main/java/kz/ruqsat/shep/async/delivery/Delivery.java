package kz.ruqsat.shep.async.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.store.ColumnText;

/**
 * One call the gateway owes a participant: a message for it, or news of a message it sent. Gone
 * when the participant has answered; a dead one stays until an operator decides. Ids are taken one
 * by one, so that they tell the order of a chain whichever node took its messages.
 */
@Entity
@Table(name = "shep_delivery")
public class Delivery {

  /** What is delivered. */
  enum Kind {
    MESSAGE,
    /** News of a message, to the participant who sent it. */
    STATUS,
    /** Whether a message was taken, to the other gateway it came from. */
    RECEIPT
  }

  @Id
  @SequenceGenerator(
      name = "shep_delivery_seq",
      sequenceName = "shep_delivery_seq",
      allocationSize = 1)
  @GeneratedValue(generator = "shep_delivery_seq")
  private Long id;

  @Column
  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "message_id")
  private Long messageId;

  @Column(name = "chain_id")
  private Long chainId;

  @Column(name = "recipient_id")
  private String recipientId;

  @Column private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "dead_since")
  private Instant deadSince;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "message_state")
  private String messageState;

  @Column(name = "status_code")
  private String statusCode;

  @Column(name = "status_message")
  private String statusMessage;

  @Column(name = "status_date")
  private Instant statusDate;

  @Version private int version;

  /** For JPA. */
  protected Delivery() {}

  private Delivery(Kind kind, AsyncMessage message, String recipientId, Instant now) {
    this.kind = kind;
    this.messageId = message.id();
    this.chainId = message.chainId();
    this.recipientId = recipientId;
    this.nextAttemptAt = now;
  }

  /** The message to its recipient. */
  static Delivery ofMessage(AsyncMessage message, Instant now) {
    return new Delivery(Kind.MESSAGE, message, message.recipientId(), now);
  }

  /** The present state of the message to its sender. */
  static Delivery ofStatus(AsyncMessage message, Instant now) {
    Kind kind = Chain.isUpstream(message.senderId()) ? Kind.RECEIPT : Kind.STATUS;
    Delivery delivery = new Delivery(kind, message, message.senderId(), now);
    AsyncAnswers.Status status = message.status();
    delivery.messageState = status.state();
    delivery.statusCode = status.code();
    delivery.statusMessage = status.message();
    delivery.statusDate = status.date();
    return delivery;
  }

  Long id() {
    return id;
  }

  boolean isMessage() {
    return kind == Kind.MESSAGE;
  }

  boolean isNews() {
    return kind == Kind.STATUS;
  }

  Long chainId() {
    return chainId;
  }

  String recipientId() {
    return recipientId;
  }

  Long messageId() {
    return messageId;
  }

  int attempts() {
    return attempts;
  }

  AsyncAnswers.Status status() {
    return new AsyncAnswers.Status(messageState, statusCode, statusMessage, statusDate);
  }

  /** A node takes it, for that long at most. */
  void lease(Instant until) {
    this.leasedUntil = until;
  }

  /** An attempt failed; the next one is due then. */
  void failed(String error, Instant next) {
    this.attempts++;
    this.lastError = ColumnText.cut(error, 1000);
    this.nextAttemptAt = next;
    this.leasedUntil = null;
  }

  /** No further attempt is made by itself. */
  void dies(Instant now) {
    this.deadSince = now;
  }

  /** An operator begins again; a call that is under way is waited for. */
  void revive(Instant now) {
    this.deadSince = null;
    this.attempts = 0;
    this.nextAttemptAt = now;
  }

  /** As an operator sees it. */
  Undelivered view() {
    return new Undelivered(
        id,
        kind.name(),
        messageId,
        chainId,
        recipientId,
        attempts,
        nextAttemptAt,
        deadSince,
        lastError);
  }
}
