package kz.ruqsat.eds.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The engine {@code gost} of openssl (Debian: libengine-gost-openssl) knows the same curves and the
 * newer hash under Russian names. What differs is the envelope alone: the object identifiers of a
 * key, and a signature written backwards.
 */
class GostWitnessTest {

  private static final byte[] CONTENT = "рұқсат\r\nберілді\n".getBytes(UTF_8);
  private static final Provider OURS = new KazakhGostProvider();
  private static final String VERIFY =
      "pkeyutl -engine gost -verify -pubin -inkey public.pem -sigfile signature -in hash";

  @TempDir Path directory;
  private Openssl openssl;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(Openssl.knowsGost());
    openssl = new Openssl(directory);
    openssl.write("content", CONTENT);
  }

  @ParameterizedTest
  @EnumSource
  void opensslAcceptsOurSignatureAndNoOther(RussianTwin twin) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance(twin.key(), OURS).generateKeyPair();
    openssl.writePem("public.pem", "PUBLIC KEY", twin.russian(pair.getPublic()));
    openssl.write("hash", hash(twin, CONTENT));
    Signature signature = Signature.getInstance(twin.signature(), OURS);
    signature.initSign(pair.getPrivate());
    signature.update(CONTENT);
    byte[] signed = Arrays.reverse(signature.sign());

    openssl.write("signature", signed);
    assertTrue(openssl.run(VERIFY).contains("Verified Successfully"));
    signed[0] ^= 1;
    openssl.write("signature", signed);
    assertTrue(openssl.fail(VERIFY).contains("Verification Failure"));
  }

  @ParameterizedTest
  @EnumSource
  void weAcceptTheSignatureOfOpensslAndNoOther(RussianTwin twin) throws Exception {
    openssl.run("genpkey -engine gost -algorithm " + twin.opensslKey() + " -out private.pem");
    openssl.run("pkey -engine gost -in private.pem -pubout -outform DER -out public.der");
    openssl.write("hash", hash(twin, CONTENT));
    openssl.run("pkeyutl -engine gost -sign -inkey private.pem -in hash -out signature");

    byte[] signed = Arrays.reverse(openssl.read("signature"));
    PublicKey key = twin.kazakh(openssl.read("public.der"));
    assertTrue(holds(twin, key, signed));
    signed[signed.length - 1] ^= 1;
    assertFalse(holds(twin, key, signed));
  }

  @Test
  void opensslHashesAsWeDo() throws Exception {
    openssl.run("dgst -engine gost -md_gost12_512 -binary -out hash content");
    assertArrayEquals(openssl.read("hash"), hash(RussianTwin.GOST_2015, CONTENT));
  }

  private static boolean holds(RussianTwin twin, PublicKey key, byte[] signed) throws Exception {
    Signature signature = Signature.getInstance(twin.signature(), OURS);
    signature.initVerify(key);
    signature.update(CONTENT);
    return signature.verify(signed);
  }

  private static byte[] hash(RussianTwin twin, byte[] content) throws Exception {
    return MessageDigest.getInstance(twin.digest(), OURS).digest(content);
  }
}
