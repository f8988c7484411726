package kz.ruqsat.shep.participant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An information system connected to the gateway, as it is stored. */
@Entity
@Table(name = "shep_participant")
@NamedQuery(
    name = Participant.BY_SENDER,
    query = "select p from Participant p where p.senderId = :senderId")
public class Participant {

  static final String BY_SENDER = "Participant.bySender";

  @Id
  @SequenceGenerator(name = "shep_participant_seq", sequenceName = "shep_participant_seq")
  @GeneratedValue(generator = "shep_participant_seq")
  private Long id;

  @Column(name = "sender_id")
  private String senderId;

  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean enabled = true;

  @ElementCollection
  @CollectionTable(
      name = "shep_participant_service",
      joinColumns = @JoinColumn(name = "participant_id"))
  @Column(name = "service_id")
  private Set<String> services = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "shep_participant_setting",
      joinColumns = @JoinColumn(name = "participant_id"))
  @MapKeyColumn(name = "name")
  @Column(name = "setting")
  private Map<String, String> settings = new HashMap<>();

  @ElementCollection
  @CollectionTable(
      name = "shep_participant_certificate",
      joinColumns = @JoinColumn(name = "participant_id"))
  @Column(name = "certificate")
  private Set<String> certificates = new HashSet<>();

  @Version private int version;

  /** For JPA. */
  protected Participant() {}

  Participant(String senderId) {
    this.senderId = senderId;
  }

  String senderId() {
    return senderId;
  }

  String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean enabled() {
    return enabled;
  }

  Set<String> services() {
    return services;
  }

  Map<String, String> settings() {
    return settings;
  }

  /** DER in Base64. */
  Set<String> certificates() {
    return certificates;
  }

  void rename(String newName) {
    this.name = newName;
  }

  void password(String hash) {
    this.passwordHash = hash;
  }

  void replaceRights(Set<String> newServices, Map<String, String> newSettings, Set<String> certs) {
    services.clear();
    services.addAll(newServices);
    settings.clear();
    settings.putAll(newSettings);
    certificates.clear();
    certificates.addAll(certs);
  }
}
