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
  }

  /** The registry id that is routed. */
  public String serviceId() {
    return serviceId;
  }

  URI address() {
    return URI.create(address);
  }

  /** Our account there. */
  String senderId() {
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
}
