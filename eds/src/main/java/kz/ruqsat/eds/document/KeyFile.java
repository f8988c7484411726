package kz.ruqsat.eds.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.gost.KazakhGostProvider;

/** The PKCS#12 files in which the NUC RK hands out keys. */
public final class KeyFile {

  private KeyFile() {}

  /**
   * The one key in a file.
   *
   * @param file PKCS#12
   * @param password of the file, left as it is
   * @throws IOException if the file cannot be read or the password is wrong
   * @throws IllegalArgumentException if it holds no key, or more than one, or one that cannot sign
   */
  public static Signer open(Path file, char[] password) throws IOException {
    List<Signer> all = openAll(file, password);
    if (all.size() != 1) {
      throw new IllegalArgumentException(file.getFileName() + " holds " + all.size() + " keys");
    }
    return all.get(0);
  }

  /**
   * All keys in a file.
   *
   * @param file PKCS#12
   * @param password of the file, left as it is
   * @throws IOException if the file cannot be read or the password is wrong
   * @throws IllegalArgumentException if it holds a key that cannot sign here
   */
  public static List<Signer> openAll(Path file, char[] password) throws IOException {
    KazakhGostProvider.install(); // the JDK's PKCS#12 asks the installed providers for its keys
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      List<Signer> signers = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          signers.add(
              new Signer(
                  (PrivateKey) store.getKey(alias, password),
                  (X509Certificate) store.getCertificate(alias)));
        }
      }
      return signers;
    } catch (GeneralSecurityException e) {
      throw new IOException(file.getFileName() + " cannot be opened: " + e.getMessage(), e);
    }
  }
}
