package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.math.ec.ECFieldElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to spoil a signature is refused; an unspoilt one is accepted. */
class GostSignatureTest {

  private static final Map<GostScheme, KeyPair> KEYS = new EnumMap<>(GostScheme.class);

  static {
    KazakhGostProvider.install();
    for (GostScheme scheme : GostScheme.values()) {
      KEYS.put(scheme, newKeys(scheme));
    }
  }

  @Property(tries = 100)
  void aSignatureIsAcceptedForItsMessageAndKeyOnly(
      @ForAll GostScheme scheme, @ForAll byte[] message, @ForAll byte[] other) throws Exception {
    byte[] signature = sign(scheme, message);
    assertTrue(verify(scheme, KEYS.get(scheme).getPublic(), message, signature));
    assertEquals(
        Arrays.equals(message, other),
        verify(scheme, KEYS.get(scheme).getPublic(), other, signature));
    assertFalse(verify(scheme, newKeys(scheme).getPublic(), message, signature));
  }

  @Property(tries = 600)
  void anyFlippedBitOfTheSignatureIsRefused(
      @ForAll GostScheme scheme, @ForAll byte[] message, @ForAll @IntRange(max = 1023) int bit)
      throws Exception {
    byte[] signature = sign(scheme, message);
    int place = bit % (8 * signature.length);
    signature[place / 8] ^= (byte) (1 << (place % 8));
    assertFalse(verify(scheme, KEYS.get(scheme).getPublic(), message, signature));
  }

  @Property(tries = 300)
  void anyFlippedBitOfTheMessageIsRefused(
      @ForAll GostScheme scheme, @ForAll @Size(min = 1) byte[] message, @ForAll int bit)
      throws Exception {
    byte[] signature = sign(scheme, message);
    int place = Math.floorMod(bit, 8 * message.length);
    message[place / 8] ^= (byte) (1 << (place % 8));
    assertFalse(verify(scheme, KEYS.get(scheme).getPublic(), message, signature));
  }

  @Property(tries = 200)
  void onlyTheExactLengthIsTaken(@ForAll GostScheme scheme, @ForAll @IntRange(max = 300) int length)
      throws Exception {
    byte[] message = {1, 2, 3};
    byte[] signature = Arrays.copyOf(sign(scheme, message), length);
    assertEquals(
        length == 2 * scheme.octets(),
        verify(scheme, KEYS.get(scheme).getPublic(), message, signature));
  }

  @ParameterizedTest
  @EnumSource
  void anAbsentSignatureIsRefused(GostScheme scheme) throws Exception {
    assertFalse(verify(scheme, KEYS.get(scheme).getPublic(), new byte[1], null));
  }

  /** Above all (0, 0), which a verifier that takes no care accepts for anything. */
  @ParameterizedTest
  @EnumSource
  void numbersOutOfRangeAreRefused(GostScheme scheme) throws Exception {
    byte[] message = {1, 2, 3};
    BigInteger q = scheme.domain().getN();
    BigInteger most = BigInteger.ONE.shiftLeft(8 * scheme.octets()).subtract(BigInteger.ONE);
    byte[] good = sign(scheme, message);
    BigInteger goodR = LittleEndian.read(good, 0, scheme.octets());
    BigInteger goodS = LittleEndian.read(good, scheme.octets(), scheme.octets());
    BigInteger[] bad = {BigInteger.ZERO, q, q.add(BigInteger.ONE), most};
    for (BigInteger number : bad) {
      assertFalse(verify(scheme, message, number, goodS));
      assertFalse(verify(scheme, message, goodR, number));
      for (BigInteger other : bad) {
        assertFalse(verify(scheme, message, number, other));
      }
    }
    for (BigInteger edge : new BigInteger[] {BigInteger.ONE, q.subtract(BigInteger.ONE)}) {
      assertFalse(verify(scheme, message, edge, goodS));
      assertFalse(verify(scheme, message, goodR, edge));
    }
    assertFalse(verify(scheme, message, goodS, goodR));
    assertFalse(verify(scheme, message, goodR, q.subtract(goodS)));
  }

  /** The layout of the NUC RK: the octet by octet reversal of what BouncyCastle writes. */
  @Property(tries = 100)
  void bouncyCastleAcceptsOurSignaturesAndWeAcceptItsOwn(
      @ForAll GostScheme scheme, @ForAll byte[] message) throws Exception {
    KeyPair keys = KEYS.get(scheme);
    byte[] hash = hash(scheme, message);
    byte[] ours = sign(scheme, message);
    ECGOST3410Signer verifier = new ECGOST3410Signer();
    verifier.init(false, plain((GostPublicKey) keys.getPublic()));
    assertTrue(
        verifier.verifySignature(
            hash,
            LittleEndian.read(ours, 0, scheme.octets()),
            LittleEndian.read(ours, scheme.octets(), scheme.octets())));

    ECGOST3410Signer signer = new ECGOST3410Signer();
    signer.init(
        true,
        new ECPrivateKeyParameters(((GostPrivateKey) keys.getPrivate()).getS(), scheme.domain()));
    BigInteger[] theirs = signer.generateSignature(hash);
    assertTrue(verify(scheme, message, theirs[0], theirs[1]));
    assertFalse(verify(scheme, message, theirs[0].flipBit(1), theirs[1]));
  }

  /** A third opinion, which passes the examples of RFC 7091. */
  @Property(tries = 30)
  void theReferenceAgreesWithOurVerdict(@ForAll GostScheme scheme, @ForAll byte[] message)
      throws Exception {
    GostPublicKey key = (GostPublicKey) KEYS.get(scheme).getPublic();
    var domain = scheme.domain();
    ReferenceCurve reference =
        new ReferenceCurve(
            domain.getCurve().getField().getCharacteristic(),
            domain.getCurve().getA().toBigInteger(),
            domain.getN(),
            point(domain.getG().getAffineXCoord(), domain.getG().getAffineYCoord()));
    ReferenceCurve.Point point =
        point(key.point().getAffineXCoord(), key.point().getAffineYCoord());
    byte[] hash = hash(scheme, message);
    BigInteger e = LittleEndian.read(hash, 0, hash.length);
    byte[] signature = sign(scheme, message);
    BigInteger r = LittleEndian.read(signature, 0, scheme.octets());
    BigInteger s = LittleEndian.read(signature, scheme.octets(), scheme.octets());
    assertTrue(reference.verifies(point, e, r, s));
    assertFalse(reference.verifies(point, e, r, s.flipBit(3)));
  }

  /** The standard replaces a hash that is a multiple of the order by one. */
  @ParameterizedTest
  @EnumSource
  void aHashOfZeroStandsForOne(GostScheme scheme) {
    GostPublicKey key = (GostPublicKey) KEYS.get(scheme).getPublic();
    GostPrivateKey secret = (GostPrivateKey) KEYS.get(scheme).getPrivate();
    ECGOST3410Signer signer = new ECGOST3410Signer();
    signer.init(true, secret.parameters());
    byte[] one = LittleEndian.write(BigInteger.ONE, scheme.octets());
    BigInteger[] rs = signer.generateSignature(one);
    byte[] order = LittleEndian.write(scheme.domain().getN(), scheme.octets());
    for (byte[] hash : new byte[][] {one, new byte[scheme.octets()], order}) {
      assertTrue(GostVerification.holds(key, hash, rs[0], rs[1]));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theGivenSourceOfRandomnessIsUsed(GostScheme scheme) throws Exception {
    assertArrayEquals(signWithFixedRandom(scheme), signWithFixedRandom(scheme));
    assertFalse(Arrays.equals(sign(scheme, new byte[1]), sign(scheme, new byte[1])));
  }

  @ParameterizedTest
  @EnumSource
  void oneEngineServesManyMessages(GostScheme scheme) throws Exception {
    Signature engine = engine(scheme);
    KeyPair keys = KEYS.get(scheme);
    engine.initSign(keys.getPrivate());
    byte[] first = update(engine, "first").sign();
    byte[] second = update(engine, "second").sign();
    engine.initVerify(keys.getPublic());
    assertTrue(update(engine, "first").verify(first));
    assertFalse(update(engine, "first").verify(second));
    assertTrue(update(engine, "second").verify(second));
    update(engine, "begun and dropped");
    engine.initVerify(keys.getPublic());
    assertTrue(update(engine, "first").verify(first));
    assertThrows(SignatureException.class, engine::sign);
  }

  private static Signature update(Signature engine, String message) throws SignatureException {
    engine.update(message.getBytes(StandardCharsets.UTF_8));
    return engine;
  }

  private static byte[] signWithFixedRandom(GostScheme scheme) throws Exception {
    Signature engine = engine(scheme);
    engine.initSign(
        KEYS.get(scheme).getPrivate(),
        new SecureRandom() {
          @Override
          public void nextBytes(byte[] octets) {
            Arrays.fill(octets, (byte) 0x5A);
          }
        });
    engine.update((byte) 1);
    return engine.sign();
  }

  private static boolean verify(GostScheme scheme, byte[] message, BigInteger r, BigInteger s)
      throws Exception {
    byte[] signature =
        org.bouncycastle.util.Arrays.concatenate(
            LittleEndian.write(r, scheme.octets()), LittleEndian.write(s, scheme.octets()));
    return verify(scheme, KEYS.get(scheme).getPublic(), message, signature);
  }

  private static boolean verify(GostScheme scheme, PublicKey key, byte[] message, byte[] signature)
      throws Exception {
    Signature engine = engine(scheme);
    engine.initVerify(key);
    engine.update(message);
    return engine.verify(signature);
  }

  private static byte[] sign(GostScheme scheme, byte[] message) throws Exception {
    Signature engine = engine(scheme);
    engine.initSign(KEYS.get(scheme).getPrivate());
    engine.update(message);
    return engine.sign();
  }

  private static byte[] hash(GostScheme scheme, byte[] message) {
    var digest = scheme.newDigest();
    digest.update(message, 0, message.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  private static Signature engine(GostScheme scheme) throws GeneralSecurityException {
    return Signature.getInstance(
        switch (scheme) {
          case GOST_2004 -> GostAlgorithms.SIGNATURE_2004;
          case GOST_2015 -> GostAlgorithms.SIGNATURE_2015;
        });
  }

  private static KeyPair newKeys(GostScheme scheme) {
    try {
      return KeyPairGenerator.getInstance(scheme.keyName()).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECPublicKeyParameters plain(GostPublicKey key) {
    return new ECPublicKeyParameters(
        key.scheme().domain().getCurve().importPoint(key.point()), key.scheme().domain());
  }

  private static ReferenceCurve.Point point(ECFieldElement x, ECFieldElement y) {
    return new ReferenceCurve.Point(x.toBigInteger(), y.toBigInteger());
  }
}
