package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/**
 * The full revocation list of an authority and the delta to it, with the habits of the NUC RK: a
 * crlNumber, no issuing distribution point, nextUpdate 180 days ahead, a critical
 * deltaCRLIndicator.
 *
 * <p>The full list is published from time to time; what is revoked in between is in the delta.
 */
final class RevocationLists {

  private static final Duration NEXT_UPDATE = Duration.ofDays(180);
  private final Authority authority;
  private final Clock clock;
  private final Duration every;
  private Map<BigInteger, Registry.Entry> published = Map.of();
  private Instant publishedAt = Instant.MIN;
  private byte[] full;

  /**
   * @param every how often the full list is published
   */
  RevocationLists(Authority authority, Clock clock, Duration every) {
    this.authority = authority;
    this.clock = clock;
    this.every = every;
  }

  /** The DER full list as last published. */
  synchronized byte[] full() throws GeneralSecurityException, IOException {
    if (publishedAt.isBefore(clock.instant().minus(every))) {
      publish();
    }
    return full.clone();
  }

  /** Publishes the full list with all that is revoked now. */
  synchronized void publish() throws GeneralSecurityException, IOException {
    published = revoked();
    publishedAt = clock.instant();
    full = list(published, publishedAt, null);
  }

  /** The DER delta: what was revoked since the full list. */
  synchronized byte[] delta() throws GeneralSecurityException, IOException {
    full();
    Map<BigInteger, Registry.Entry> since = revoked();
    since.keySet().removeAll(published.keySet());
    return list(since, clock.instant(), number(publishedAt));
  }

  private Map<BigInteger, Registry.Entry> revoked() {
    Map<BigInteger, Registry.Entry> revoked = new TreeMap<>(authority.registry().all());
    revoked.values().removeIf(entry -> !entry.revoked());
    return revoked;
  }

  private byte[] list(Map<BigInteger, Registry.Entry> entries, Instant at, ASN1Integer deltaOf)
      throws GeneralSecurityException, IOException {
    X509v2CRLBuilder list = new X509v2CRLBuilder(authority.name(), Date.from(at));
    list.setNextUpdate(Date.from(at.plus(NEXT_UPDATE)));
    for (Entry<BigInteger, Registry.Entry> entry : entries.entrySet()) {
      list.addCRLEntry(
          entry.getKey(), Date.from(entry.getValue().revokedAt()), entry.getValue().reason());
    }
    list.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new BcX509ExtensionUtils().createAuthorityKeyIdentifier(authority.publicKeyInfo()));
    list.addExtension(Extension.cRLNumber, false, number(at));
    if (deltaOf != null) {
      list.addExtension(Extension.deltaCRLIndicator, true, deltaOf);
    }
    return list.build(authority.signer()).getEncoded();
  }

  /** Milliseconds since 1970 grow as a crlNumber must, also across restarts. */
  private static ASN1Integer number(Instant at) {
    return new ASN1Integer(at.toEpochMilli());
  }
}
