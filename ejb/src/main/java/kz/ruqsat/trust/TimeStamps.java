package kz.ruqsat.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.net.CircuitBreaker;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.tsp.TimeStamp;
import kz.ruqsat.eds.tsp.TimeStampClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Time stamps (RFC 3161) of the authority that the operator names, or in demo mode of the demo's.
 * An authority that does not answer keeps nobody waiting: what could be stamped goes without.
 */
@ApplicationScoped
public class TimeStamps {

  private static final Logger LOG = System.getLogger(TimeStamps.class.getName());

  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofMinutes(1);

  @Inject private DemoCentre demo;
  @Inject private TrustedCertificates trusted;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.tsa.address")
  private Optional<URI> address;

  private SignatureEngine engine;
  private Optional<URI> authority;
  private Optional<TimeStampClient> client;

  /**
   * A stamp whose authority is trusted.
   *
   * @param at when the authority had the octets before it
   * @param token DER
   */
  public record Stamp(URI authority, Instant at, byte[] token) {}

  @PostConstruct
  void open() {
    engine = SignatureEngine.bouncyCastle(clock);
    authority =
        address.or(() -> demo.centres().stream().findFirst().map(it -> it.addresses().tsp()));
    client =
        authority.map(
            named ->
                engine.timeStampClient(
                    new CircuitBreaker(
                        new HttpTransport(HttpTransport.DEFAULT_DEADLINE), FAILURES, REST, clock),
                    named,
                    SignatureAlgorithm.RSA_SHA256));
  }

  /** Whether an authority is named. */
  public boolean areThere() {
    return client.isPresent();
  }

  /** A token over the octets, DER; empty when there is no authority or it does not answer. */
  public Optional<byte[]> over(byte[] octets) {
    try {
      return client.isPresent() ? Optional.of(client.get().stamp(octets)) : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no time stamp: " + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * A stamp over the octets, if its authority is trusted.
   *
   * @return empty when there is none to be had now; asking again later helps
   */
  public Optional<Stamp> trusted(byte[] octets) {
    return over(octets).flatMap(token -> trusted(token, octets));
  }

  private Optional<Stamp> trusted(byte[] token, byte[] octets) {
    TimeStamp stamp = engine.timeStamps().verify(token, octets);
    Instant at = stamp.time().orElseThrow();
    Verdict verdict = trusted.timeStampingAuthority(stamp.authority().orElseThrow(), at).verdict();
    if (!verdict.isValid()) {
      LOG.log(Level.WARNING, "the time stamping authority is not trusted: " + verdict.code());
      return Optional.empty();
    }
    return Optional.of(new Stamp(authority.orElseThrow(), at, token));
  }

  /** A CMS message with its signatures stamped; as it is when there is no stamp to be had. */
  public byte[] stamped(byte[] message) {
    try {
      return client.isPresent() ? engine.cms().stamp(message, client.get()) : message;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no time stamp: " + e.getMessage());
      return message;
    }
  }
}
