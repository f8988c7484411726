package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhGostProviderTest {

  @BeforeEach
  void install() {
    KazakhGostProvider.install();
  }

  @Test
  void installingTwiceLeavesOneProvider() {
    Provider first = KazakhGostProvider.install();
    assertSame(first, KazakhGostProvider.install());
    assertSame(first, Security.getProvider(KazakhGostProvider.NAME));
  }

  @Test
  void aProviderLeftByAnotherClassLoaderIsReplaced() {
    Security.removeProvider(KazakhGostProvider.NAME);
    Security.addProvider(new Provider(KazakhGostProvider.NAME, "0", "left behind") {});
    Provider installed = KazakhGostProvider.install();
    assertSame(KazakhGostProvider.class, installed.getClass());
    assertSame(installed, Security.getProvider(KazakhGostProvider.NAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GostAlgorithms.SIGNATURE_2004,
        GostAlgorithms.SIGNATURE_2015,
        "1.2.398.3.10.1.1.1.2",
        "1.2.398.3.10.1.1.2.3.2"
      })
  void signaturesAreFoundByNameAndByIdentifier(String name) throws Exception {
    assertEquals(KazakhGostProvider.NAME, Signature.getInstance(name).getProvider().getName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GostAlgorithms.DIGEST_2004,
        GostAlgorithms.DIGEST_2015,
        "1.2.398.3.10.1.3.1",
        "1.2.398.3.10.1.3.3"
      })
  void hashesAreFoundByNameAndByIdentifier(String name) throws Exception {
    MessageDigest digest = MessageDigest.getInstance(name);
    assertEquals(KazakhGostProvider.NAME, digest.getProvider().getName());
    assertEquals(digest.getDigestLength(), digest.digest().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GostAlgorithms.KEY_2004,
        GostAlgorithms.KEY_2015,
        "1.2.398.3.10.1.1.1.1",
        "1.2.398.3.10.1.1.2.2"
      })
  void keysAreFoundByNameAndByIdentifier(String name) throws Exception {
    assertEquals(KazakhGostProvider.NAME, KeyFactory.getInstance(name).getProvider().getName());
    assertEquals(
        KazakhGostProvider.NAME, KeyPairGenerator.getInstance(name).getProvider().getName());
  }

  @Test
  void theShortKeyOfThe2015StandardIsRefusedByName() {
    refused(() -> Signature.getInstance("1.2.398.3.10.1.1.2.3.1"));
    refused(() -> MessageDigest.getInstance("1.2.398.3.10.1.3.2"));
    refused(() -> KeyPairGenerator.getInstance("1.2.398.3.10.1.1.2.1"));
  }

  @Test
  void aCertificateWithAShortKeyCanBeReadButItsKeyIsOfNoUse() throws Exception {
    byte[] key =
        new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(GostAlgorithms.KEY_2015_256_OID),
                new DEROctetString(new byte[64]))
            .getEncoded();
    PublicKey read = TestCertificates.withKey(key).getPublicKey();
    assertEquals("1.2.398.3.10.1.1.2.1", read.getAlgorithm());
    for (String name :
        new String[] {GostAlgorithms.SIGNATURE_2004, GostAlgorithms.SIGNATURE_2015}) {
      assertThrows(InvalidKeyException.class, () -> Signature.getInstance(name).initVerify(read));
    }
  }

  @Test
  void bouncyCastleRefusesTheShortKeyByNameToo() {
    var refusal =
        assertThrows(
            IOException.class,
            () ->
                BouncyCastleProvider.getPrivateKey(
                    new PrivateKeyInfo(
                        new AlgorithmIdentifier(GostAlgorithms.KEY_2015_256_OID),
                        new DEROctetString(new byte[32]))));
    assertTrue(refusal.getMessage().contains("GOST 34.10-2015 (256) is refused"));
  }

  @Test
  void aClonedHashGoesOnAlone() throws Exception {
    for (String name : new String[] {GostAlgorithms.DIGEST_2004, GostAlgorithms.DIGEST_2015}) {
      MessageDigest first = MessageDigest.getInstance(name);
      first.update(new byte[100]);
      MessageDigest second = (MessageDigest) first.clone();
      second.update((byte) 1);
      byte[] longer = second.digest();
      first.update((byte) 1);
      assertArrayEquals(longer, first.digest());
    }
  }

  private static void refused(Executable asked) {
    var refusal = assertThrows(NoSuchAlgorithmException.class, asked);
    assertTrue(
        refusal.getMessage().contains("GOST 34.10-2015 (256) is refused"), refusal.getMessage());
  }
}
