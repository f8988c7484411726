package kz.ruqsat.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import kz.ruqsat.eds.xml.CertificateLookup;

/** The keys of the demo, as a newcomer finds them in the data folder. */
public final class DemoKeys {

  /** Each was protected for the time that a guess shall take, so it is read once. */
  private static final Map<KeyFile, Signer> READ = new ConcurrentHashMap<>();

  private DemoKeys() {}

  /** A file of a key, which a gateway may write anew. */
  private record KeyFile(Path path, String alias, FileTime writtenAt) {}

  /**
   * A key of the demo.
   *
   * @param centre {@code rsa} or {@code gost2015}
   * @param alias for example {@code demo_is} or {@code natural-person}
   */
  public static Signer signer(String centre, String alias) {
    return signer(folder(), centre, alias);
  }

  /**
   * A key of the demo of another gateway.
   *
   * @param pki folder {@code pki} in that gateway's data folder
   */
  public static Signer signer(Path pki, String centre, String alias) {
    Path path = pki.resolve(centre).resolve(alias + ".p12");
    try {
      return READ.computeIfAbsent(
          new KeyFile(path, alias, Files.getLastModifiedTime(path)), DemoKeys::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Signer read(KeyFile file) {
    KazakhGostProvider.install();
    char[] password = "demo".toCharArray();
    try (InputStream in = Files.newInputStream(file.path())) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return new Signer(
          (PrivateKey) store.getKey(file.alias(), password),
          (X509Certificate) store.getCertificate(file.alias()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Knows that one certificate. */
  public static CertificateLookup lookup(String centre, String alias) {
    X509Certificate known = signer(centre, alias).certificate();
    return (issuer, serial) ->
        Optional.of(known)
            .filter(it -> it.getSerialNumber().equals(serial))
            .filter(it -> it.getIssuerX500Principal().equals(issuer));
  }

  private static Path folder() {
    return Path.of(System.getProperty("bench.dir"), "server", "database", "pki");
  }
}
