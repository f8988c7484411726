package kz.ruqsat.shep.participant;

import java.util.Map;
import java.util.Set;

/**
 * What an operator writes down of a participant.
 *
 * @param senderId the account's name
 * @param name of the organisation or system, for people
 * @param password in clear, for demonstrations only; null when a hash or no password is given
 * @param passwordHash as {@link kz.ruqsat.access.PasswordHash} writes it
 * @param services ids the participant may call; {@code *} stands for all
 * @param settings by name
 * @param certificates DER in Base64 or PEM
 * @param provides ids of services that the participant answers over the asynchronous channel
 */
public record ParticipantConfiguration(
    String senderId,
    String name,
    String password,
    String passwordHash,
    Set<String> services,
    Map<String, String> settings,
    Set<String> certificates,
    Set<String> provides) {

  /** The same participant with these certificates. */
  public ParticipantConfiguration withCertificates(Set<String> others) {
    return new ParticipantConfiguration(
        senderId, name, password, passwordHash, services, settings, others, provides);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ParticipantConfiguration[" + senderId + "]";
  }
}
