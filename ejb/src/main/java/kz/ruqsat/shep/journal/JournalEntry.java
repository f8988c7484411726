package kz.ruqsat.shep.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.store.ColumnText;

/** One exchange. Written once, never changed. */
@Entity
@Table(name = "shep_message")
public class JournalEntry {

  @Id
  @SequenceGenerator(name = "shep_message_seq", sequenceName = "shep_message_seq")
  @GeneratedValue(generator = "shep_message_seq")
  private Long id;

  @Column(name = "session_id")
  private String sessionId;

  @Column private String channel;
  @Column private String door;

  @Column(name = "remote_address")
  private String remoteAddress;

  @Column(name = "content_type")
  private String contentType;

  @Column(name = "sender_id")
  private String senderId;

  @Column(name = "service_id")
  private String serviceId;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column
  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column private String code;

  @Column(name = "signer_serial")
  private String signerSerial;

  @Column(name = "signature_digest")
  private String signatureDigest;

  @Column(name = "inbound_size")
  private long inboundSize;

  @Column @Lob private byte[] inbound;
  @Column @Lob private byte[] outbound;

  /** For JPA. */
  protected JournalEntry() {}

  JournalEntry(Exchange exchange) {
    Inbound in = exchange.inbound();
    this.sessionId = in.sessionId();
    this.channel = in.channel();
    this.door = in.door();
    this.remoteAddress = in.remoteAddress();
    this.contentType = cut(in.contentType());
    this.receivedAt = in.receivedAt();
    this.inbound = in.bytes();
    this.inboundSize = in.size();
    Trace trace = exchange.trace();
    this.senderId = cut(trace.senderId());
    this.serviceId = cut(trace.serviceId());
    this.messageId = cut(trace.messageId());
    this.correlationId = cut(trace.correlationId());
    this.signerSerial = trace.signerSerial();
    this.signatureDigest = trace.signatureDigest();
    this.outcome = exchange.outcome();
    this.code = ColumnText.cut(exchange.code(), 50);
    this.answeredAt = exchange.answeredAt();
    this.outbound = exchange.answer();
  }

  Long id() {
    return id;
  }

  /** Ids come from outside and may be of any length; the bytes themselves keep the whole. */
  private static String cut(String text) {
    return ColumnText.cut(text, 255);
  }
}
