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
import java.util.Optional;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.net.CircuitBreaker;
import kz.ruqsat.eds.net.HttpTransport;
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
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.tsa.address")
  private Optional<URI> address;

  private SignatureEngine engine;
  private Optional<TimeStampClient> client;

  @PostConstruct
  void open() {
    engine = SignatureEngine.bouncyCastle(clock);
    client =
        address
            .or(() -> demo.centres().stream().findFirst().map(it -> it.addresses().tsp()))
            .map(
                authority ->
                    engine.timeStampClient(
                        new CircuitBreaker(
                            new HttpTransport(HttpTransport.DEFAULT_DEADLINE),
                            FAILURES,
                            REST,
                            clock),
                        authority,
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
