package kz.ruqsat.shep.async;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.participant.Participants;

/**
 * A chain of messages: opened by a REQUEST, ended by a RESPONSE. Its id is the contract's {@code
 * correlationId}.
 */
@Entity
@Table(name = "shep_chain")
public class Chain {

  /** The gateway itself where a participant would be; no participant may have the name. */
  public static final String GATEWAY = Participants.RESERVED;

  private static final String UPSTREAM = Participants.RESERVED_PREFIX;

  @Id
  @SequenceGenerator(name = "shep_chain_seq", sequenceName = "shep_chain_seq")
  @GeneratedValue(generator = "shep_chain_seq")
  private Long id;

  @Column(name = "service_id")
  private String serviceId;

  @Column private String requester;
  @Column private String provider;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "upstream_id")
  private String upstreamId;

  @Version private int version;

  /** For JPA. */
  protected Chain() {}

  /** A chain that begins. */
  public Chain(String serviceId, String requester, String provider, Instant openedAt) {
    this.serviceId = serviceId;
    this.requester = requester;
    this.provider = provider;
    this.openedAt = openedAt;
  }

  /** The other gateway behind a route where a participant would be. */
  public static String upstream(String serviceId) {
    return UPSTREAM + serviceId;
  }

  public static boolean isUpstream(String participant) {
    return participant.startsWith(UPSTREAM);
  }

  public static String serviceBehind(String upstream) {
    return upstream.substring(UPSTREAM.length());
  }

  public String correlationId() {
    return id.toString();
  }

  Long id() {
    return id;
  }

  public String serviceId() {
    return serviceId;
  }

  boolean isClosed() {
    return closedAt != null;
  }

  boolean isOf(String participant) {
    return requester.equals(participant) || provider.equals(participant);
  }

  public boolean isProvider(String participant) {
    return provider.equals(participant);
  }

  /** The other side. */
  public String otherThan(String participant) {
    return requester.equals(participant) ? provider : requester;
  }

  /** The next message of the chain; a RESPONSE ends it. */
  public AsyncMessage add(AsyncMessage.Content content, Instant now) {
    if (content.kind() == MessageKind.RESPONSE) {
      this.closedAt = now;
    }
    return new AsyncMessage(this, content, now);
  }

  /** The other gateway's id of the chain; empty until it has taken the first message. */
  public Optional<String> upstreamId() {
    return Optional.ofNullable(upstreamId);
  }

  public void isKnownUpstreamAs(String id) {
    this.upstreamId = id;
  }
}
