package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With the provider installed, the JDK and BouncyCastle read Kazakh certificates unchanged. */
class GostCertificateTest {

  private static final char[] PASSWORD = "Qwerty12".toCharArray();

  @BeforeAll
  static void install() {
    KazakhGostProvider.install();
  }

  @ParameterizedTest
  @EnumSource
  void theJdkReadsAndVerifiesACertificate(GostScheme scheme) throws GeneralSecurityException {
    TestCertificates made = TestCertificates.of(scheme);
    assertInstanceOf(GostPublicKey.class, made.holder().getPublicKey());
    assertEquals(made.holderKeys().getPublic(), made.holder().getPublicKey());
    made.root().verify(made.root().getPublicKey());
    made.holder().verify(made.root().getPublicKey());
    assertThrows(
        GeneralSecurityException.class, () -> made.holder().verify(made.holder().getPublicKey()));
  }

  @ParameterizedTest
  @EnumSource
  void aChangedCertificateIsRefused(GostScheme scheme) throws GeneralSecurityException {
    TestCertificates made = TestCertificates.of(scheme);
    byte[] encoded = made.holder().getEncoded();
    encoded[encoded.length - 1] ^= 1;
    X509Certificate changed = TestCertificates.read(encoded);
    assertThrows(GeneralSecurityException.class, () -> changed.verify(made.root().getPublicKey()));
  }

  @ParameterizedTest
  @EnumSource
  void theJdkBuildsAPath(GostScheme scheme) throws GeneralSecurityException {
    TestCertificates made = TestCertificates.of(scheme);
    var result = (PKIXCertPathBuilderResult) path(made.root(), made.holder());
    assertEquals(List.of(made.holder()), result.getCertPath().getCertificates());
  }

  @ParameterizedTest
  @EnumSource
  void theJdkBuildsNoPathToAForeignRootOfTheSameName(GostScheme scheme)
      throws GeneralSecurityException {
    TestCertificates made = TestCertificates.of(scheme);
    TestCertificates foreign = TestCertificates.of(scheme);
    assertThrows(CertPathBuilderException.class, () -> path(foreign.root(), made.holder()));
  }

  @ParameterizedTest
  @EnumSource
  void bouncyCastleVerifiesACertificate(GostScheme scheme) throws Exception {
    TestCertificates made = TestCertificates.of(scheme);
    var factory = CertificateFactory.getInstance("X.509", new BouncyCastleProvider());
    X509Certificate holder =
        (X509Certificate)
            factory.generateCertificate(new ByteArrayInputStream(made.holder().getEncoded()));
    assertEquals(made.holderKeys().getPublic(), holder.getPublicKey());
    holder.verify(made.root().getPublicKey());
  }

  @ParameterizedTest
  @EnumSource
  void aKeyStoreOfTheJdkOpensInTheJdkAndInBouncyCastle(GostScheme scheme) throws Exception {
    Provider jdk = Security.getProvider("SUN");
    checkKeyStore(scheme, jdk, jdk);
    checkKeyStore(scheme, jdk, new BouncyCastleProvider());
  }

  @ParameterizedTest
  @EnumSource
  void aKeyStoreOfBouncyCastleOpensInBouncyCastleAndInTheJdk(GostScheme scheme) throws Exception {
    Provider bouncyCastle = new BouncyCastleProvider();
    checkKeyStore(scheme, bouncyCastle, bouncyCastle);
    checkKeyStore(scheme, bouncyCastle, Security.getProvider("SUN"));
  }

  /** BouncyCastle's "PKCS12" writes 3DES, RC2-40 and a SHA-1 MAC, the form of the NUC RK. */
  private static void checkKeyStore(GostScheme scheme, Provider writer, Provider reader)
      throws Exception {
    TestCertificates made = TestCertificates.of(scheme);
    KeyStore written = KeyStore.getInstance("PKCS12", writer);
    written.load(null, null);
    Certificate[] chain = {made.holder(), made.root()};
    written.setKeyEntry("key", made.holderKeys().getPrivate(), PASSWORD, chain);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    written.store(file, PASSWORD);

    KeyStore read = KeyStore.getInstance("PKCS12", reader);
    read.load(new ByteArrayInputStream(file.toByteArray()), PASSWORD);
    PrivateKey key = (PrivateKey) read.getKey("key", PASSWORD);
    assertEquals(made.holderKeys().getPrivate(), key);
    assertArrayEquals(made.holder().getEncoded(), read.getCertificate("key").getEncoded());

    byte[] message = {1, 2, 3};
    Signature signature = Signature.getInstance(((X509Certificate) chain[0]).getSigAlgOID());
    signature.initSign(key);
    signature.update(message);
    byte[] value = signature.sign();
    signature.initVerify(read.getCertificate("key"));
    signature.update(message);
    assertTrue(signature.verify(value));
  }

  private static Object path(X509Certificate anchor, X509Certificate target)
      throws GeneralSecurityException {
    X509CertSelector selector = new X509CertSelector();
    selector.setCertificate(target);
    var parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(anchor, null)), selector);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(target))));
    parameters.setRevocationEnabled(false);
    parameters.setDate(TestCertificates.CHECKED_AT);
    return CertPathBuilder.getInstance("PKIX").build(parameters);
  }
}
