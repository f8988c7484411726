package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.document.KeyFile;
import kz.ruqsat.shep.participant.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys the gateway signs its answers with: those in a PKCS#12 file of the operator, or the demo
 * centres' in demo mode.
 */
@ApplicationScoped
public class GatewayKeys {

  @Inject private DemoCentre demo;

  @Inject
  @ConfigProperty(name = "ruqsat.shep.keystore")
  private Optional<Path> keystore;

  @Inject
  @ConfigProperty(name = "ruqsat.shep.keystore-password")
  private Optional<String> password;

  private volatile List<Signer> signers;

  /**
   * The signer for answers to a participant: of the algorithm its setting asks for, else the first.
   *
   * @param account null where no participant is known
   * @throws IllegalStateException when there is no such key or the keys can not be read
   */
  public Signer signer(Account account) {
    Optional<SignatureAlgorithm> wanted =
        Optional.ofNullable(account).flatMap(Account::answerAlgorithm);
    return signers().stream()
        .filter(it -> wanted.isEmpty() || it.algorithm() == wanted.get())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the gateway has no key of " + wanted.get()));
  }

  /**
   * The key for seals that every reader of PDF can check; empty when the gateway has no RSA key.
   *
   * @throws IllegalStateException when the keys can not be read
   */
  public Optional<Signer> rsa() {
    boolean any = demo.isOpen() || keystore.isPresent();
    return (any ? signers() : List.<Signer>of())
        .stream().filter(it -> it.algorithm() == SignatureAlgorithm.RSA_SHA256).findFirst();
  }

  private List<Signer> signers() {
    List<Signer> known = signers;
    if (known == null) {
      known = demo.isOpen() ? demo.gateway() : load();
      signers = known;
    }
    return known;
  }

  private List<Signer> load() {
    Path file =
        keystore.orElseThrow(
            () -> new IllegalStateException("the setting ruqsat.shep.keystore is missing"));
    try {
      List<Signer> found = KeyFile.openAll(file, password.orElse("").toCharArray());
      if (found.isEmpty()) {
        throw new IllegalStateException(file + " holds no key");
      }
      return found;
    } catch (IOException e) {
      throw new IllegalStateException("the key in " + file + " can not be read", e);
    }
  }
}
