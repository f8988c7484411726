package kz.ruqsat.eds.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import kz.ruqsat.eds.testpki.Credential;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilesTest {

  private static final char[] PASSWORD = "Qwerty12".toCharArray();

  @TempDir Path directory;

  /** BouncyCastle writes 3DES, RC2-40 and a SHA-1 MAC, as the NUC RK does. */
  @ParameterizedTest
  @EnumSource
  void aKeyFileOfTheOldFormIsOpened(SignatureAlgorithm algorithm) throws Exception {
    Path file = write(KeyStore.getInstance("PKCS12", new BouncyCastleProvider()), algorithm);
    assertEquals(
        SharedPki.signer(algorithm, Sample.HEAD).certificate(),
        KeyFile.open(file, PASSWORD).certificate());
    assertThrows(IOException.class, () -> KeyFile.open(file, "wrong".toCharArray()));
  }

  @Test
  void aFileWithoutAKeyOpensNothing() throws Exception {
    KazakhGostProvider.install();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Path file = directory.resolve("empty.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    assertThrows(IllegalArgumentException.class, () -> KeyFile.open(file, PASSWORD));
  }

  @Test
  void certificatesAreReadAsDerAndAsPem() throws Exception {
    List<X509Certificate> chain =
        SharedPki.of(SignatureAlgorithm.GOST_2015).credential(Sample.HEAD).chain();
    assertEquals(chain.subList(0, 1), CertificateFile.read(chain.get(0).getEncoded()));
    StringBuilder pem = new StringBuilder();
    for (X509Certificate certificate : chain) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    Path file = Files.writeString(directory.resolve("chain.pem"), pem, US_ASCII);
    assertEquals(chain, CertificateFile.read(file));
    assertThrows(IllegalArgumentException.class, () -> CertificateFile.read(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> CertificateFile.read(new byte[] {1, 2}));
  }

  private Path write(KeyStore store, SignatureAlgorithm algorithm) throws Exception {
    Credential head = SharedPki.of(algorithm).credential(Sample.HEAD);
    store.load(null, null);
    store.setKeyEntry("key", head.privateKey(), PASSWORD, head.chain().toArray(Certificate[]::new));
    Path file = directory.resolve(algorithm + ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    return file;
  }
}
