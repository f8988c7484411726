package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key the gateway signs its answers with: a PKCS#12 file of the operator, or the demo centre's
 * in demo mode.
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

  private volatile Signer signer;

  /**
   * The gateway's signer.
   *
   * @throws IllegalStateException when there is no key or it can not be read
   */
  public Signer signer() {
    Signer known = signer;
    if (known == null) {
      known = demo.isOpen() ? demo.gateway() : load();
      signer = known;
    }
    return known;
  }

  private Signer load() {
    Path file =
        keystore.orElseThrow(
            () -> new IllegalStateException("the setting ruqsat.shep.keystore is missing"));
    char[] secret = password.orElse("").toCharArray();
    KazakhGostProvider.install();
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, secret);
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          return new Signer(
              (PrivateKey) store.getKey(alias, secret),
              (X509Certificate) store.getCertificate(alias));
        }
      }
      throw new IllegalStateException(file + " holds no key");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the key in " + file + " can not be read", e);
    }
  }
}
