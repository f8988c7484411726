package kz.ruqsat.shep.async;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.wire.async.AsyncAnswers;
import kz.ruqsat.shep.wire.async.AsyncMessageXml;
import kz.ruqsat.store.ColumnText;

/**
 * A message that the gateway took and owes to its recipient. Its id is a decimal number; ids are
 * taken one by one, so that they tell the order of a chain whichever node took its messages.
 */
@Entity
@Table(name = "shep_async_message")
public class AsyncMessage {

  @Id
  @SequenceGenerator(
      name = "shep_async_message_seq",
      sequenceName = "shep_async_message_seq",
      allocationSize = 1)
  @GeneratedValue(generator = "shep_async_message_seq")
  private Long id;

  /** Never read; by it JPA knows to write the chain first. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "chain_id")
  @SuppressWarnings("UnusedVariable")
  private Chain chain;

  @Column(name = "chain_id", insertable = false, updatable = false)
  private Long chainId;

  @Column(name = "service_id")
  private String serviceId;

  @Column(name = "message_type")
  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Column(name = "route_id")
  private String routeId;

  @Column(name = "message_date")
  private Instant messageDate;

  @Column(name = "sender_id")
  private String senderId;

  @Column(name = "recipient_id")
  private String recipientId;

  @Column(name = "session_id")
  private String sessionId;

  @Lob @Column private String properties;
  @Lob @Column private String data;
  @Column private String digest;

  @Column
  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  @Column(name = "status_code")
  private String statusCode;

  @Column(name = "status_message")
  private String statusMessage;

  @Column(name = "status_date")
  private Instant statusDate;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "visible_at")
  private Instant visibleAt;

  @Column(name = "upstream_id")
  private String upstreamId;

  @Version private int version;

  /** For JPA. */
  protected AsyncMessage() {}

  AsyncMessage(Chain chain, Content content, Instant now) {
    this.chain = chain;
    this.chainId = chain.id();
    this.serviceId = content.serviceId();
    this.kind = content.kind();
    this.routeId = content.routeId();
    this.messageDate = content.messageDate();
    this.senderId = content.senderId();
    this.recipientId = chain.otherThan(content.senderId());
    this.sessionId = content.sessionId();
    this.properties = Pairs.write(content.properties());
    this.data = content.data();
    this.digest = content.digest();
    this.acceptedAt = now;
    this.visibleAt = now;
    becomes(DeliveryState.ON_DELIVERY, "Accepted by the gateway", now);
  }

  /**
   * What a message is made of.
   *
   * @param data the {@code data} element as it will travel
   * @param digest by which a repetition is known
   */
  public record Content(
      String serviceId,
      MessageKind kind,
      String routeId,
      Instant messageDate,
      String senderId,
      String sessionId,
      Map<String, String> properties,
      String data,
      String digest) {}

  /** The number that an id of a message or of a chain stands for; empty when it is none. */
  public static Optional<Long> number(String id) {
    try {
      return Optional.of(Long.valueOf(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public Long id() {
    return id;
  }

  public Long chainId() {
    return chainId;
  }

  public String senderId() {
    return senderId;
  }

  public String recipientId() {
    return recipientId;
  }

  public String serviceId() {
    return serviceId;
  }

  public boolean opensChain() {
    return kind == MessageKind.REQUEST;
  }

  /** The id of another gateway that the message came from or was handed on to; else null. */
  public String upstreamId() {
    return upstreamId;
  }

  public void isKnownUpstreamAs(String messageId) {
    this.upstreamId = messageId;
  }

  public String sessionId() {
    return sessionId;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public DeliveryState state() {
    return state;
  }

  public AsyncAnswers.Status status() {
    return new AsyncAnswers.Status(state.name(), statusCode, statusMessage, statusDate);
  }

  /** The codes of states are not public; {@code 0} for taken, {@code 1} for everything else. */
  public final void becomes(DeliveryState now, String text, Instant when) {
    this.state = now;
    this.statusCode = now == DeliveryState.DELIVERED ? "0" : "1";
    this.statusMessage = ColumnText.cut(text, 500);
    this.statusDate = when;
  }

  /** Whether it may be fetched. */
  public boolean waits(Instant now) {
    return state == DeliveryState.ON_DELIVERY && !visibleAt.isAfter(now);
  }

  public Instant visibleAt() {
    return visibleAt;
  }

  /** Not to be fetched, or asked for, again before that moment. */
  public void hideUntil(Instant moment) {
    this.visibleAt = moment;
  }

  /** As the journal names it. */
  public Trace trace() {
    return new Trace(senderId, serviceId, id.toString(), chainId.toString(), null, null);
  }

  /** As it travels. */
  public AsyncMessageXml xml() {
    return new AsyncMessageXml(
        id.toString(),
        chainId.toString(),
        serviceId,
        kind,
        routeId,
        messageDate,
        senderId,
        Pairs.read(properties),
        sessionId,
        data);
  }
}
