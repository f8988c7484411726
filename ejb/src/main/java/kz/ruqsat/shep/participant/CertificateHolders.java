package kz.ruqsat.shep.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds participants by the certificates they sign with, for messages that do not name their
 * sender; read again after some seconds.
 */
@ApplicationScoped
public class CertificateHolders {

  private final Participants participants;
  private final Clock clock;
  private final Duration keep;
  private volatile Table table = new Table(List.of(), Instant.MIN);

  private record Table(List<Holding> holdings, Instant readAt) {}

  /** A participant has a certificate. */
  record Holding(String senderId, X509Certificate certificate) {}

  /** For CDI. */
  protected CertificateHolders() {
    this(null, null, null);
  }

  /**
   * @param keep how long the table may be used without reading it again
   */
  @Inject
  public CertificateHolders(
      Participants participants,
      Clock clock,
      @ConfigProperty(name = "ruqsat.shep.account-cache") Duration keep) {
    this.participants = participants;
    this.clock = clock;
    this.keep = keep;
  }

  /** The certificate of a participant that a signature names by issuer and serial number. */
  public Optional<X509Certificate> certificate(X500Principal issuer, BigInteger serial) {
    return holdings().stream()
        .map(Holding::certificate)
        .filter(it -> it.getSerialNumber().equals(serial))
        .filter(it -> it.getIssuerX500Principal().equals(issuer))
        .findFirst();
  }

  /** Whose certificate it is; empty when nobody has it, or more than one participant. */
  public Optional<String> holder(X509Certificate certificate) {
    List<String> holders =
        holdings().stream()
            .filter(it -> it.certificate.equals(certificate))
            .map(Holding::senderId)
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private List<Holding> holdings() {
    Instant now = clock.instant();
    Table known = table;
    if (known.readAt.isAfter(now) || Duration.between(known.readAt, now).compareTo(keep) > 0) {
      known = new Table(participants.holdings(), now);
      table = known;
    }
    return known.holdings;
  }
}
