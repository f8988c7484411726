package kz.ruqsat.shep.async.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service and the participant that answers it. */
@Entity
@Table(name = "shep_provider")
public class Provider {

  @Id
  @Column(name = "service_id")
  private String serviceId;

  @Column(name = "sender_id")
  private String senderId;

  /** For JPA. */
  protected Provider() {}

  Provider(String serviceId, String senderId) {
    this.serviceId = serviceId;
    this.senderId = senderId;
  }

  String senderId() {
    return senderId;
  }
}
