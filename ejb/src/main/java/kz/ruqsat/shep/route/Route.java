package kz.ruqsat.shep.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A service that another gateway answers. */
@Entity
@Table(name = "shep_route")
public class Route {

  @Id
  @Column(name = "service_id")
  private String serviceId;

  private String address;

  @Column(name = "sender_id")
  private String senderId;

  @Column(name = "password_setting")
  private String passwordSetting;

  private boolean signed;
  private String peer;

  @Column(name = "connect_timeout_ms")
  private int connectTimeout;

  @Column(name = "read_timeout_ms")
  private int readTimeout;

  @Column(name = "read_only")
  private boolean readOnly;

  @Column(name = "async_address")
  private String asyncAddress;

  @Version private int version;

  /** For JPA. */
  protected Route() {}

  Route(RouteConfiguration configured) {
    this.serviceId = configured.serviceId();
    change(configured);
  }

  void change(RouteConfiguration configured) {
    this.address = configured.address().toString();
    this.senderId = configured.senderId();
    this.passwordSetting = configured.passwordSetting();
    this.signed = configured.signed();
    this.peer = configured.peer();
    this.connectTimeout = Math.toIntExact(configured.connectTimeout().toMillis());
    this.readTimeout = Math.toIntExact(configured.readTimeout().toMillis());
    this.readOnly = configured.readOnly();
    this.asyncAddress =
        configured.asyncAddress() == null ? null : configured.asyncAddress().toString();
  }

  /** The registry id that is routed. */
  public String serviceId() {
    return serviceId;
  }

  /** Where the system behind the route is. */
  public URI address() {
    return URI.create(address);
  }

  /** Our account there. */
  public String senderId() {
    return senderId;
  }

  /** Name of the setting that holds our password there; a password itself is never stored. */
  Optional<String> passwordSetting() {
    return Optional.ofNullable(passwordSetting);
  }

  boolean signed() {
    return signed;
  }

  /** The participant whose key signs the answers; empty when they need no signature. */
  Optional<String> peer() {
    return Optional.ofNullable(peer);
  }

  Duration connectTimeout() {
    return Duration.ofMillis(connectTimeout);
  }

  Duration readTimeout() {
    return Duration.ofMillis(readTimeout);
  }

  /** Whether the service only reads, so that a message may be sent again that may have arrived. */
  boolean readOnly() {
    return readOnly;
  }

  /** The other gateway's asynchronous channel; empty when its messages are not handed on. */
  public Optional<URI> asyncAddress() {
    return Optional.ofNullable(asyncAddress).map(URI::create);
  }
}
