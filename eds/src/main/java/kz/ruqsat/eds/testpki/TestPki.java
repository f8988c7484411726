package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.trust.TrustedAuthority;
import kz.ruqsat.eds.trust.ValidationPolicy;

/**
 * A certification centre in the profile of the NUC RK on loopback: root, issuing CA, OCSP
 * responder, revocation lists, time stamping authority, and one certificate for each {@link
 * Sample}.
 *
 * <pre>{@code
 * try (TestPki pki = TestPki.create(SignatureAlgorithm.GOST_2015, Clock.systemUTC())) {
 *   Signer head = pki.credential(Sample.HEAD).signer();
 * }
 * }</pre>
 *
 * <p>Never to be trusted in production: whoever reads its directory can sign as anybody.
 */
public final class TestPki implements AutoCloseable {

  private static final int KEY_COMPROMISE = 1;
  private static final Duration LISTS_EVERY = Duration.ofDays(1);

  private final Foundation foundation;
  private final Clock clock;
  private final Optional<PkiStore> store;
  private final PkiServer server;
  private final RevocationLists lists;
  private final Map<String, Credential> credentials = new ConcurrentHashMap<>();

  private TestPki(SignatureAlgorithm algorithm, Clock clock, Optional<PkiStore> store, int port)
      throws GeneralSecurityException, IOException {
    this.clock = clock;
    this.store = store;
    this.server = new PkiServer(port);
    this.foundation =
        new Foundation(
            Primitives.open(), algorithm, new Profile(server.addresses()), store, clock.instant());
    this.lists = new RevocationLists(foundation.ca(), clock, LISTS_EVERY);
    for (Sample sample : Sample.values()) {
      prepare(sample);
    }
    serve();
  }

  /**
   * A new centre that lives in memory, on a free port of loopback.
   *
   * @param algorithm the family of all its keys
   * @param clock the time of the centre; certificates are dated around its present
   */
  public static TestPki create(SignatureAlgorithm algorithm, Clock clock)
      throws GeneralSecurityException, IOException {
    return new TestPki(algorithm, clock, Optional.empty(), 0);
  }

  /**
   * The centre kept in a directory, made there at first. Certificates that have run out since are
   * issued anew.
   *
   * @param directory holds one PKCS#12 file per key
   * @param password of the PKCS#12 files
   * @param algorithm the family of all its keys; must be the same each time
   * @param port the port on loopback, which goes into the certificates; 0 for any
   * @param clock the time of the centre
   */
  public static TestPki open(
      Path directory, char[] password, SignatureAlgorithm algorithm, int port, Clock clock)
      throws GeneralSecurityException, IOException {
    return new TestPki(algorithm, clock, Optional.of(new PkiStore(directory, password)), port);
  }

  /** The family of the keys. */
  public SignatureAlgorithm algorithm() {
    return foundation.algorithm();
  }

  /** The root, to be pinned. */
  public X509Certificate root() {
    return foundation.rootCredential().certificate();
  }

  /** The issuing CA, to be configured as the one intermediate. */
  public X509Certificate issuingCa() {
    return foundation.caCredential().certificate();
  }

  /**
   * A policy that trusts this centre and nobody else, at the addresses where it answers now; any
   * algorithm will do.
   */
  public ValidationPolicy policy() {
    Addresses at = addresses();
    return ValidationPolicy.trusting(TrustedAuthority.of(root()).withCrl(at.rootCrl()))
        .intermediates(
            TrustedAuthority.of(issuingCa())
                .withOcsp(at.ocsp())
                .withCrl(at.crl())
                .withDeltaCrl(at.deltaCrl()))
        .algorithms(EnumSet.allOf(SignatureAlgorithm.class))
        .certificatePolicies(ValidationPolicy.NUC_RK_POLICIES)
        .allowedHosts(Set.of(at.base().getAuthority()))
        .build();
  }

  /** Where OCSP, TSP and the lists answer now. */
  public Addresses addresses() {
    return server.addresses();
  }

  /** The key and certificate of a sample holder. */
  public Credential credential(Sample sample) {
    return credentials.get(sample.alias());
  }

  /**
   * Issues a certificate for signing documents.
   *
   * @param alias its name among the credentials and, in a kept centre, of its file; an earlier
   *     credential of that name is replaced
   */
  public Credential issue(String alias, Holder holder, Validity validity)
      throws GeneralSecurityException, IOException {
    return keep(foundation.issue(alias, holder, validity, true));
  }

  /** A credential by the name it was issued under. */
  public Optional<Credential> find(String alias) throws GeneralSecurityException, IOException {
    Credential known = credentials.get(alias);
    if (known == null && store.isPresent()) {
      return store.get().load(alias);
    }
    return Optional.ofNullable(known);
  }

  /**
   * Revokes a certificate.
   *
   * @param reason the CRLReason code of RFC 5280, 5.3.1
   */
  public void revoke(X509Certificate certificate, Instant when, int reason) throws IOException {
    Authority issuer = certificate.equals(issuingCa()) ? foundation.root() : foundation.ca();
    issuer.registry().revoked(certificate.getSerialNumber(), when, reason);
    foundation.saveRegistries();
  }

  /** Publishes the full revocation list now, not only when the last is a day old. */
  public void publishRevocationList() throws GeneralSecurityException, IOException {
    lists.publish();
  }

  /** Lets the centre answer nobody for a while, as one that is out of order, or wakes it again. */
  public void sleep(boolean asleep) {
    server.sleep(asleep);
  }

  /** What the centre is made of, for tests that misuse it. */
  Foundation foundation() {
    return foundation;
  }

  /** Stops the server; in memory the centre is gone with it. */
  @Override
  public void close() {
    server.close();
  }

  private void prepare(Sample sample) throws GeneralSecurityException, IOException {
    Instant now = clock.instant();
    Optional<Credential> kept =
        find(sample.alias()).filter(it -> sample.stillServes(it.certificate(), now));
    if (kept.isPresent()) {
      credentials.put(sample.alias(), kept.get());
      return;
    }
    Credential made =
        foundation.issue(
            sample.alias(),
            sample.holder(),
            sample.validity(now),
            sample != Sample.AUTHENTICATION_ONLY);
    Registry registry = foundation.ca().registry();
    if (sample == Sample.REVOKED) {
      registry.revoked(made.certificate().getSerialNumber(), now, KEY_COMPROMISE);
    } else if (sample == Sample.UNREGISTERED) {
      registry.forget(made.certificate().getSerialNumber());
    }
    keep(made);
  }

  private Credential keep(Credential made) throws GeneralSecurityException, IOException {
    credentials.put(made.alias(), made);
    if (store.isPresent()) {
      store.get().save(made);
    }
    foundation.saveRegistries();
    return made;
  }

  private void serve() throws GeneralSecurityException {
    Addresses at = server.addresses();
    OcspResponder ocsp = foundation.ocspResponder(clock);
    TimeStampingAuthority tsa = foundation.timeStampingAuthority(clock);
    RevocationLists rootLists = new RevocationLists(foundation.root(), clock, LISTS_EVERY);
    server.serve(at.ocsp(), "application/ocsp-response", ocsp::answer);
    server.serve(at.tsp(), "application/timestamp-reply", tsa::answer);
    server.serve(at.crl(), "application/pkix-crl", request -> lists.full());
    server.serve(at.deltaCrl(), "application/pkix-crl", request -> lists.delta());
    server.serve(at.rootCrl(), "application/pkix-crl", request -> rootLists.full());
    server.serve(at.caCertificate(), "application/pkix-cert", request -> issuingCa().getEncoded());
    server.start();
  }
}
