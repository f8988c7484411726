package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import kz.ruqsat.eds.gost.ReferenceCurve.Point;
import kz.ruqsat.eds.gost.digest.BlockDigest;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The certificate of 512 bit printed in RFC 9215, appendix D: it shows our hash and the order in
 * which we read octets to agree with software that shares nothing with ours. Its curve is one of
 * tests, which the scheme of 2015 does not use, so the reference does the arithmetic.
 */
class PublishedCertificatesTest {

  private static final GostScheme SCHEME = GostScheme.GOST_2015;

  private final Certificate certificate =
      Certificate.getInstance(
          Base64.getMimeDecoder()
              .decode(
                  """
                  MIIBqjCCARagAwIBAgIBCzAKBggqhQMHAQEDAzASMRAwDgYDVQQDEwdFeGFtcGxl
                  MCAXDTAxMDEwMTAwMDAwMFoYDzIwNTAxMjMxMDAwMDAwWjASMRAwDgYDVQQDEwdF
                  eGFtcGxlMIGgMBcGCCqFAwcBAQECMAsGCSqFAwcBAgECAAOBhAAEgYDh7zDVLGEz
                  3dmdHVxBRVz3302LTJJbvGmvFDPRVlhRWt0hRoUMMlxbgcEzvmVaqMTUQOe5io1Z
                  SHsMdpa8xV0R7L53NqnsNX/y/TmTH04RTLjNo1knCsfw5/9D2UGUGeph/Sq3f12f
                  Y1I9O1CgT2PioM9Rt8E63CFWDwvUDMnHN6MTMBEwDwYDVR0TAQH/BAUwAwEB/zAK
                  BggqhQMHAQEDAwOBgQBBVwPYkvGl8/aMQ1MYmn7iB7gLVjHvnUlSmk1rVCws+hWq
                  LqzxH0cP3n2VSFaQPDX9j5Ve8wDZXHdTSnJKDu5wL4b6YKCBCRoj3XleHjxonuUS
                  o8gu4NzCZDx47qj8rNNUklWEhrIPHJ7Bl8kGmYUCYMk7y82cXDMX4ZNE4XOuNg==
                  """));

  /** The key is that of RFC 7091, section 7.2, and its secret one is printed there. */
  @Test
  void theKeyIsReadInTheOrderOfTheStandard() {
    BigInteger secret =
        new BigInteger(
            "0BA6048AADAE241BA40936D47756D7C93091A0E8514669700EE7508E508B1020"
                + "72E8123B2200A0563322DAD2827E2714A2636B7BFD18AADFC62967821FA18DD4",
            16);
    assertEquals(
        ReferenceCurve.TEST_512.multiple(secret, ReferenceCurve.TEST_512.base()), publicKey());
  }

  @Test
  void theKeyIsWrittenInTheOrderOfTheStandard() {
    Point key = publicKey();
    byte[] written =
        Arrays.concatenate(
            LittleEndian.write(key.x(), SCHEME.octets()),
            LittleEndian.write(key.y(), SCHEME.octets()));
    assertArrayEquals(keyOctets(), written);
  }

  @Test
  void theSignatureIsOverOurHash() throws IOException {
    byte[] message = certificate.getTBSCertificate().getEncoded();
    assertTrue(holds(message));
    message[20] ^= 1;
    assertFalse(holds(message));
  }

  private boolean holds(byte[] message) {
    byte[] reversed = Arrays.reverse(certificate.getSignature().getOctets());
    BigInteger r = LittleEndian.read(reversed, 0, SCHEME.octets());
    BigInteger s = LittleEndian.read(reversed, SCHEME.octets(), SCHEME.octets());
    byte[] hash = hash(message);
    BigInteger e = LittleEndian.read(hash, 0, hash.length);
    return ReferenceCurve.TEST_512.verifies(publicKey(), e, r, s);
  }

  private static byte[] hash(byte[] message) {
    BlockDigest digest = SCHEME.newDigest();
    digest.update(message, 0, message.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  private Point publicKey() {
    byte[] point = keyOctets();
    return new Point(
        LittleEndian.read(point, 0, SCHEME.octets()),
        LittleEndian.read(point, SCHEME.octets(), SCHEME.octets()));
  }

  private byte[] keyOctets() {
    return ASN1OctetString.getInstance(
            certificate.getSubjectPublicKeyInfo().getPublicKeyData().getOctets())
        .getOctets();
  }
}
