package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys are written to the octet as the NUC RK writes them, and nothing else is read. */
class GostKeyFactoryTest {

  private static final String ALGORITHM_2004 =
      "302506092a830e030a010101013018060a2a830e030a0101010101060a2a830e030a0103010100";
  private static final String ALGORITHM_2015 =
      "302306092a830e030a010102023016060a2a830e030a010102020106082a830e030a010303";

  static {
    KazakhGostProvider.install();
  }

  @ParameterizedTest
  @CsvSource({
    "GOST_2004,306c" + ALGORITHM_2004 + "0343000440",
    "GOST_2015,3081ac" + ALGORITHM_2015 + "03818400048180"
  })
  void aPublicKeyIsAPointOfTwoLittleEndianNumbers(GostScheme scheme, String header)
      throws Exception {
    PublicKey base = basePoint(scheme);
    String x = hex(LittleEndian.write(x(scheme), scheme.octets()));
    String y = hex(LittleEndian.write(y(scheme), scheme.octets()));
    assertEquals(header + x + y, hex(base.getEncoded()));
    assertEquals(base, readPublic(scheme, base.getEncoded()));
  }

  @ParameterizedTest
  @CsvSource({
    "GOST_2004,302f020100" + ALGORITHM_2004 + "0403020102,''",
    "GOST_2015,306c020100" + ALGORITHM_2015 + "0442044002,00"
  })
  void aPrivateKeyIsAnIntegerOrALittleEndianNumber(GostScheme scheme, String header, String zero)
      throws Exception {
    GostPrivateKey two = new GostPrivateKey(scheme, BigInteger.TWO);
    assertEquals(header + zero.repeat(63), hex(two.getEncoded()));
    assertEquals(two, readPrivate(scheme, two.getEncoded()));
  }

  @Property(tries = 50)
  void keysSurviveTheWayThereAndBack(@ForAll GostScheme scheme) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(scheme.keyName()).generateKeyPair();
    assertEquals(keys.getPublic(), readPublic(scheme, keys.getPublic().getEncoded()));
    assertEquals(keys.getPrivate(), readPrivate(scheme, keys.getPrivate().getEncoded()));
    assertEquals(keys.getPublic().hashCode(), serialized(keys.getPublic()).hashCode());
    assertEquals(keys.getPublic(), serialized(keys.getPublic()));
    assertEquals(keys.getPrivate(), serialized(keys.getPrivate()));
  }

  @ParameterizedTest
  @EnumSource
  void anyOtherParametersAreRefused(GostScheme scheme) throws Exception {
    AlgorithmIdentifier right = scheme.keyIdentifier();
    ASN1ObjectIdentifier key = right.getAlgorithm();
    ASN1ObjectIdentifier curve = key.branch("1");
    ASN1Encodable hash = ((DERSequence) right.getParameters()).getObjectAt(1);
    List<AlgorithmIdentifier> wrong =
        List.of(
            new AlgorithmIdentifier(key),
            new AlgorithmIdentifier(key, DERNull.INSTANCE),
            new AlgorithmIdentifier(key, curve),
            new AlgorithmIdentifier(key, new DERSequence(curve)),
            new AlgorithmIdentifier(
                key, new DERSequence(new ASN1Encodable[] {key.branch("2"), hash})),
            new AlgorithmIdentifier(
                key, new DERSequence(new ASN1Encodable[] {curve, key.branch("0")})),
            new AlgorithmIdentifier(key, new DERSequence(new ASN1Encodable[] {curve, hash, hash})),
            new AlgorithmIdentifier(key.branch("9"), right.getParameters()),
            other(scheme).keyIdentifier());
    byte[] point = new byte[2 * scheme.octets()];
    for (AlgorithmIdentifier algorithm : wrong) {
      byte[] open = new SubjectPublicKeyInfo(algorithm, new DEROctetString(point)).getEncoded();
      byte[] secret = new PrivateKeyInfo(algorithm, new ASN1Integer(2)).getEncoded();
      String refusal =
          assertThrows(InvalidKeySpecException.class, () -> readPublic(scheme, open)).getMessage();
      assertTrue(refusal.contains(algorithm.getAlgorithm() + " with parameters"), refusal);
      assertThrows(InvalidKeySpecException.class, () -> readPrivate(scheme, secret));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyAPointOfTheCurveIsTaken(GostScheme scheme) throws Exception {
    int size = scheme.octets();
    BigInteger p = scheme.domain().getCurve().getField().getCharacteristic();
    byte[] x = LittleEndian.write(x(scheme), size);
    byte[] y = LittleEndian.write(y(scheme), size);
    byte[] yPlusOne = LittleEndian.write(y(scheme).add(BigInteger.ONE), size);
    byte[] prime = LittleEndian.write(p, size);
    assertEquals(basePoint(scheme), readPublic(scheme, encoded(scheme, Arrays.concatenate(x, y))));
    List<byte[]> wrong =
        List.of(
            Arrays.concatenate(x, yPlusOne),
            Arrays.concatenate(y, x),
            Arrays.reverse(Arrays.concatenate(x, y)),
            new byte[2 * size],
            Arrays.concatenate(x, prime),
            Arrays.concatenate(prime, y),
            Arrays.concatenate(x, y, new byte[1]),
            Arrays.copyOf(Arrays.concatenate(x, y), 2 * size - 1),
            x,
            new byte[0],
            Arrays.prepend(Arrays.concatenate(x, y), (byte) 4));
    for (byte[] point : wrong) {
      byte[] key = encoded(scheme, point);
      assertThrows(InvalidKeySpecException.class, () -> readPublic(scheme, key), hex(point));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyANumberInRangeIsTaken(GostScheme scheme) throws Exception {
    BigInteger q = scheme.domain().getN();
    for (BigInteger number : new BigInteger[] {BigInteger.ZERO, q, q.add(BigInteger.ONE)}) {
      ASN1Encodable written =
          scheme == GostScheme.GOST_2004
              ? new ASN1Integer(number)
              : new DEROctetString(LittleEndian.write(number, scheme.octets()));
      byte[] key = new PrivateKeyInfo(scheme.keyIdentifier(), written).getEncoded();
      assertThrows(InvalidKeySpecException.class, () -> readPrivate(scheme, key));
    }
    List<ASN1Encodable> wrong =
        List.of(
            new ASN1Integer(-1),
            new DEROctetString(new byte[] {2}),
            new DEROctetString(Arrays.prepend(new byte[64], (byte) 2)),
            DERNull.INSTANCE);
    for (ASN1Encodable written : wrong) {
      byte[] key = new PrivateKeyInfo(scheme.keyIdentifier(), written).getEncoded();
      assertThrows(InvalidKeySpecException.class, () -> readPrivate(scheme, key));
    }
  }

  /** Whatever a truncated or spoilt encoding is, it is refused in the one way the JCA knows. */
  @Property(tries = 1000)
  void aSpoiltEncodingIsRefused(@ForAll GostScheme scheme, @ForAll int place, @ForAll byte value)
      throws Exception {
    byte[] encoded = basePoint(scheme).getEncoded();
    byte[] cut = Arrays.copyOf(encoded, Math.floorMod(place, encoded.length));
    assertThrows(InvalidKeySpecException.class, () -> readPublic(scheme, cut));
    byte[] spoilt = encoded.clone();
    spoilt[Math.floorMod(place, encoded.length)] = value;
    if (!java.util.Arrays.equals(spoilt, encoded)) {
      assertThrows(InvalidKeySpecException.class, () -> readPublic(scheme, spoilt));
    }
    byte[] longer = Arrays.append(encoded, value);
    assertThrows(InvalidKeySpecException.class, () -> readPublic(scheme, longer));
  }

  @ParameterizedTest
  @EnumSource
  void aKeyOfTheOtherSchemeIsRefused(GostScheme scheme) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(other(scheme).keyName()).generateKeyPair();
    KeyFactory factory = KeyFactory.getInstance(scheme.keyName());
    assertThrows(InvalidKeyException.class, () -> factory.translateKey(keys.getPublic()));
    assertThrows(InvalidKeyException.class, () -> factory.translateKey(keys.getPrivate()));
    assertThrows(InvalidKeyException.class, () -> factory.translateKey(null));
  }

  /** As a certificate holds it that was read before the provider was installed. */
  @ParameterizedTest
  @EnumSource
  void aKeyKnownOnlyByItsEncodingVerifies(GostScheme scheme) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(scheme.keyName()).generateKeyPair();
    PublicKey raw = new RawKey(keys.getPublic().getEncoded());
    KeyFactory factory = KeyFactory.getInstance(scheme.keyName());
    assertEquals(keys.getPublic(), factory.translateKey(raw));
    assertSame(keys.getPublic(), factory.translateKey(keys.getPublic()));
    Signature signature =
        Signature.getInstance(
            scheme == GostScheme.GOST_2004
                ? GostAlgorithms.SIGNATURE_2004
                : GostAlgorithms.SIGNATURE_2015);
    signature.initSign(keys.getPrivate());
    byte[] value = signature.sign();
    signature.initVerify(raw);
    assertTrue(signature.verify(value));
  }

  @ParameterizedTest
  @EnumSource
  void keySpecificationsAreTheEncodedForms(GostScheme scheme) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(scheme.keyName()).generateKeyPair();
    KeyFactory factory = KeyFactory.getInstance(scheme.keyName());
    var open = factory.getKeySpec(keys.getPublic(), X509EncodedKeySpec.class);
    var secret = factory.getKeySpec(keys.getPrivate(), PKCS8EncodedKeySpec.class);
    assertArrayEquals(keys.getPublic().getEncoded(), open.getEncoded());
    assertArrayEquals(keys.getPrivate().getEncoded(), secret.getEncoded());
    assertThrows(
        InvalidKeySpecException.class,
        () -> factory.getKeySpec(keys.getPrivate(), X509EncodedKeySpec.class));
    assertThrows(InvalidKeySpecException.class, () -> factory.generatePublic(secret));
    assertThrows(InvalidKeySpecException.class, () -> factory.generatePrivate(open));
  }

  @ParameterizedTest
  @EnumSource
  void aPrivateKeyDoesNotShowItself(GostScheme scheme) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance(scheme.keyName()).generateKeyPair();
    assertEquals(scheme.keyName() + " private key", keys.getPrivate().toString());
    assertEquals(scheme.keyName() + " public key", keys.getPublic().toString());
  }

  @ParameterizedTest
  @EnumSource
  void aKeyHasTheLengthOfItsScheme(GostScheme scheme) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(scheme.keyName());
    int bits = 8 * scheme.octets();
    generator.initialize(bits);
    assertTrue(generator.generateKeyPair().getPublic() instanceof GostPublicKey);
    assertThrows(InvalidParameterException.class, () -> generator.initialize(bits / 2));
    assertThrows(InvalidParameterException.class, () -> generator.initialize(2 * bits));
    assertFalse(
        generator.generateKeyPair().getPrivate().equals(generator.generateKeyPair().getPrivate()));
  }

  private static GostScheme other(GostScheme scheme) {
    return scheme == GostScheme.GOST_2004 ? GostScheme.GOST_2015 : GostScheme.GOST_2004;
  }

  private static BigInteger x(GostScheme scheme) {
    return scheme.domain().getG().getAffineXCoord().toBigInteger();
  }

  private static BigInteger y(GostScheme scheme) {
    return scheme.domain().getG().getAffineYCoord().toBigInteger();
  }

  private static GostPublicKey basePoint(GostScheme scheme) {
    return new GostPublicKey(scheme, x(scheme), y(scheme));
  }

  private static byte[] encoded(GostScheme scheme, byte[] point) throws Exception {
    return new SubjectPublicKeyInfo(scheme.keyIdentifier(), new DEROctetString(point)).getEncoded();
  }

  private static PublicKey readPublic(GostScheme scheme, byte[] encoded) throws Exception {
    return KeyFactory.getInstance(scheme.keyIdentifier().getAlgorithm().getId())
        .generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static Key readPrivate(GostScheme scheme, byte[] encoded) throws Exception {
    return KeyFactory.getInstance(scheme.keyIdentifier().getAlgorithm().getId())
        .generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static Object serialized(Object key) throws Exception {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
      out.writeObject(key);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
      return in.readObject();
    }
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }

  private record RawKey(byte[] encoded) implements PublicKey {

    @Override
    public String getAlgorithm() {
      return "unknown";
    }

    @Override
    public String getFormat() {
      return "X.509";
    }

    @Override
    public byte[] getEncoded() {
      return encoded.clone();
    }
  }
}
