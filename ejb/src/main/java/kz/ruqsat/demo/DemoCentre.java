package kz.ruqsat.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.testpki.Credential;
import kz.ruqsat.eds.testpki.Holder;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.testpki.Validity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demo's certification centres, one in RSA and one in GOST 34.10-2015, kept in the data folder:
 * the gateway's keys, the demo participant's and those of fictitious people.
 */
@ApplicationScoped
public class DemoCentre {

  /** Alias of the gateway's key and of its file. */
  public static final String GATEWAY = "gateway";

  /** Alias of the demo participant's key, and its account. */
  public static final String PARTICIPANT = "demo_is";

  /** Alias of the key of the demo's gateway of payments, and its account. */
  public static final String PAYMENT_GATEWAY = "demo_pshep";

  /** Opens every PKCS#12 file of the centres; there is nothing to protect. */
  public static final String PASSWORD = "demo";

  private static final int YEARS = 3;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "ruqsat.demo.pki-port")
  private int port;

  @Inject
  @ConfigProperty(name = "jboss.socket.binding.port-offset", defaultValue = "0")
  private int portOffset;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  private Path data;

  private TestPki rsa;
  private TestPki gost;

  @PostConstruct
  void open() {
    if (!demo) {
      return;
    }
    try {
      rsa = open("rsa", SignatureAlgorithm.RSA_SHA256, port + portOffset);
      gost = open("gost2015", SignatureAlgorithm.GOST_2015, port + portOffset + 1);
      for (DemoPerson person : DemoPerson.values()) {
        issue(gost, person.alias(), person.holder());
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the demo's certification centre does not open", e);
    }
  }

  @PreDestroy
  void close() {
    for (TestPki centre : centres()) {
      centre.close();
    }
  }

  /** Whether the gateway runs in demo mode. */
  public boolean isOpen() {
    return rsa != null;
  }

  /** The gateway's keys, the RSA one first: every client can verify it. */
  public List<Signer> gateway() {
    return centres().stream().map(it -> credential(it, GATEWAY).signer()).toList();
  }

  /** Whether an account is that of a participant with keys of the centres. */
  public boolean isParticipant(String account) {
    return isOpen() && List.of(PARTICIPANT, PAYMENT_GATEWAY).contains(account);
  }

  /** The certificates of such a participant, one of each centre. */
  public List<X509Certificate> participant(String account) {
    return centres().stream().map(it -> credential(it, account).certificate()).toList();
  }

  /** The centres, the RSA one first; none outside demo mode. */
  public List<TestPki> centres() {
    return isOpen() ? List.of(rsa, gost) : List.of();
  }

  /** Lets the centres of this node answer nobody for a while, or wakes them again. */
  public void sleep(boolean asleep) {
    centres().forEach(centre -> centre.sleep(asleep));
  }

  private TestPki open(String name, SignatureAlgorithm algorithm, int at)
      throws GeneralSecurityException, IOException {
    Path directory = data.resolve("pki").resolve(name);
    TestPki centre = TestPki.open(directory, PASSWORD.toCharArray(), algorithm, at, clock);
    issueSystem(centre, GATEWAY, "Ruqsat");
    issueSystem(centre, PARTICIPANT, "Оқу жүйесі");
    issueSystem(centre, PAYMENT_GATEWAY, "Оқу төлем шлюзі");
    return centre;
  }

  private void issueSystem(TestPki centre, String alias, String name)
      throws GeneralSecurityException, IOException {
    issue(
        centre,
        alias,
        Holder.informationSystem(
            "1.2.398.99.2", name, "ТОО «Үлгі Өлшем»", Sample.INFORMATION_SYSTEM.bin()));
  }

  private void issue(TestPki centre, String alias, Holder holder)
      throws GeneralSecurityException, IOException {
    boolean serves =
        centre
            .find(alias)
            .filter(it -> clock.instant().isBefore(it.certificate().getNotAfter().toInstant()))
            .isPresent();
    if (!serves) {
      centre.issue(alias, holder, Validity.around(clock.instant(), 1, 365 * YEARS));
    }
  }

  private static Credential credential(TestPki centre, String alias) {
    try {
      return centre.find(alias).orElseThrow();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the demo's key " + alias + " can not be read", e);
    }
  }
}
