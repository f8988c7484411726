package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test centre in a directory: one PKCS#12 file per key, and the registry of each authority as
 * text, one issued certificate a line: serial number in hex, then for a revoked one the time and
 * the reason.
 */
final class PkiStore {

  private final Path directory;
  private final char[] password;

  PkiStore(Path directory, char[] password) throws IOException {
    this.directory = Files.createDirectories(directory);
    this.password = password.clone();
  }

  Optional<Credential> load(String alias) throws GeneralSecurityException, IOException {
    Path file = directory.resolve(alias + ".p12");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    KeyStore store = keyStore();
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    List<X509Certificate> chain =
        Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
    return Optional.of(new Credential(alias, (PrivateKey) store.getKey(alias, password), chain));
  }

  void save(Credential credential) throws GeneralSecurityException, IOException {
    KeyStore store = keyStore();
    store.load(null, password);
    store.setKeyEntry(
        credential.alias(),
        credential.privateKey(),
        password,
        credential.chain().toArray(Certificate[]::new));
    try (OutputStream out = Files.newOutputStream(directory.resolve(credential.alias() + ".p12"))) {
      store.store(out, password);
    }
  }

  Registry loadRegistry(String authority) throws IOException {
    Registry registry = new Registry();
    Path file = directory.resolve(authority + ".registry");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] field = line.split(" ");
        BigInteger serial = new BigInteger(field[0], 16);
        registry.issued(serial);
        if (field.length == 3) {
          registry.revoked(serial, Instant.parse(field[1]), Integer.parseInt(field[2]));
        }
      }
    }
    return registry;
  }

  void saveRegistry(String authority, Registry registry) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<BigInteger, Registry.Entry> issued : registry.all().entrySet()) {
      Registry.Entry state = issued.getValue();
      lines.add(
          issued.getKey().toString(16)
              + (state.revoked() ? " " + state.revokedAt() + " " + state.reason() : ""));
    }
    Files.write(directory.resolve(authority + ".registry"), lines);
  }

  private static KeyStore keyStore() throws GeneralSecurityException {
    return KeyStore.getInstance("PKCS12");
  }
}
