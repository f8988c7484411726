package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import kz.ruqsat.eds.gost.ReferenceCurve.Point;
import kz.ruqsat.eds.gost.curve.JointMultiplication;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.junit.jupiter.api.Test;

/** Signatures and keys printed in public standards. */
class PublishedSignaturesTest {

  /** RFC 7091, section 7.1. The reference passes it and may then judge the library. */
  @Test
  void theReferencePassesTheExampleOf256Bit() {
    ReferenceCurve curve =
        new ReferenceCurve(
            number("8000000000000000000000000000000000000000000000000000000000000431"),
            number("7"),
            number("8000000000000000000000000000000150FE8A1892976154C59CFC193ACCF5B3"),
            point("2", "08E2A8A0E65147D4BD6316030E16D19C85C97F0A9CA267122B96ABBCEA7E8FC8"));
    check(
        curve,
        "7A929ADE789BB9BE10ED359DD39A72C11B60961F49397EEE1D19CE9891EC3B28",
        point(
            "7F2B49E270DB6D90D8595BEC458B50C58585BA1D4E9B788F6689DBD8E56FD80B",
            "26F1B489D6701DD185C8413A977B3CBBAF64D1C593D26627DFFB101A87FF77DA"),
        "2DFBC1B372D89A1188C09C52E0EEC61FCE52032AB1022E8E67ECE6672B043EE5",
        "41AA28D2F1AB148280CD9ED56FEDA41974053554A42767B83AD043FD39DC0493",
        "01456C64BA4642A1653C235A98A60249BCD6D3F746B631DF928014F6C5BF9C40");
  }

  /** RFC 7091, section 7.2. */
  @Test
  void theReferencePassesTheExampleOf512Bit() {
    check(
        ReferenceCurve.TEST_512,
        "0BA6048AADAE241BA40936D47756D7C93091A0E8514669700EE7508E508B1020"
            + "72E8123B2200A0563322DAD2827E2714A2636B7BFD18AADFC62967821FA18DD4",
        point(
            "115DC5BC96760C7B48598D8AB9E740D4C4A85A65BE33C1815B5C320C854621DD"
                + "5A515856D13314AF69BC5B924C8B4DDFF75C45415C1D9DD9DD33612CD530EFE1",
            "37C7C90CD40B0F5621DC3AC1B751CFA0E2634FA0503B3D52639F5D7FB72AFD61"
                + "EA199441D943FFE7F0C70A2759A3CDB84C114E1F9339FDF27F35ECA93677BEEC"),
        "3754F3CFACC9E0615C4F4A7C4D8DAB531B09B6F9C170C533A71D147035B0C591"
            + "7184EE536593F4414339976C647C5D5A407ADEDB1D560C4FC6777D2972075B8C",
        "2F86FA60A081091A23DD795E1E3C689EE512A3C82EE0DCC2643C78EEA8FCACD3"
            + "5492558486B20F1C9EC197C90699850260C93BCBCD9C5C3317E19344E173AE36",
        "1081B394696FFE8E6585E7A9362D26B6325F56778AADBC081C0BFBE933D52FF5"
            + "823CE288E8C4F362526080DF7F70CE406A6EEB1F56919CB92A9853BDE73E5B4A");
  }

  private static void check(
      ReferenceCurve curve, String secret, Point key, String e, String r, String s) {
    assertEquals(key, curve.multiple(number(secret), curve.base()));
    assertTrue(curve.verifies(key, number(e), number(r), number(s)));
    assertFalse(curve.verifies(key, number(e).flipBit(7), number(r), number(s)));
  }

  /**
   * RFC 4491, section 4.2: a certificate signed by its own key on CryptoPro-XchA, the same curve as
   * CryptoPro-A. Its hash has another S-box, and its signature is written s, r, big endian.
   */
  @Test
  void ourVerificationPassesTheCertificateOfRfc4491() {
    Certificate certificate =
        Certificate.getInstance(
            Base64.getMimeDecoder()
                .decode(
                    """
                    MIIB0DCCAX8CECv1xh7CEb0Xx9zUYma0LiEwCAYGKoUDAgIDMG0xHzAdBgNVBAMM
                    Fkdvc3RSMzQxMC0yMDAxIGV4YW1wbGUxEjAQBgNVBAoMCUNyeXB0b1BybzELMAkG
                    A1UEBhMCUlUxKTAnBgkqhkiG9w0BCQEWGkdvc3RSMzQxMC0yMDAxQGV4YW1wbGUu
                    Y29tMB4XDTA1MDgxNjE0MTgyMFoXDTE1MDgxNjE0MTgyMFowbTEfMB0GA1UEAwwW
                    R29zdFIzNDEwLTIwMDEgZXhhbXBsZTESMBAGA1UECgwJQ3J5cHRvUHJvMQswCQYD
                    VQQGEwJSVTEpMCcGCSqGSIb3DQEJARYaR29zdFIzNDEwLTIwMDFAZXhhbXBsZS5j
                    b20wYzAcBgYqhQMCAhMwEgYHKoUDAgIkAAYHKoUDAgIeAQNDAARAhJVodWACGkB1
                    CM0TjDGJLP3lBQN6Q1z0bSsP508yfleP68wWuZWIA9CafIWuD+SN6qa7flbHy7Df
                    D2a8yuoaYDAIBgYqhQMCAgMDQQA8L8kJRLcnqeyn1en7U23Sw6pkfEQu3u0xFkVP
                    vFQ/3cHeF26NG+xxtZPz3TaTVXdoiYkXYiD02rEx1bUcM97i
                    """));
    byte[] point =
        ASN1OctetString.getInstance(
                certificate.getSubjectPublicKeyInfo().getPublicKeyData().getOctets())
            .getOctets();
    GostPublicKey key = publicKey(GostScheme.GOST_2004, point);
    byte[] signature = certificate.getSignature().getOctets();
    BigInteger s = new BigInteger(1, signature, 0, 32);
    BigInteger r = new BigInteger(1, signature, 32, 32);
    byte[] hash = hash(encoded(certificate));
    assertTrue(GostVerification.holds(key, hash, r, s));
    hash[0] ^= 1;
    assertFalse(GostVerification.holds(key, hash, r, s));
  }

  /** RFC 7836, appendix B, items 8 and 9: key pairs on the curve of the 2015 scheme. */
  @Test
  void ourMultiplicationMakesThePublicKeysOfRfc7836() {
    checkKeyPair(
        "c990ecd972fce84ec4db022778f50fcac726f46708384b8d458304962d7147f8"
            + "c2db41cef22c90b102f2968404f9b9be6d47c79692d81826b32b8daca43cb667",
        "aab0eda4abff21208d18799fb9a8556654ba783070eba10cb9abb253ec56dcf5"
            + "d3ccba6192e464e6e5bcb6dea137792f2431f6c897eb1b3c0cc14327b1adc0a7"
            + "914613a3074e363aedb204d38d3563971bd8758e878c9db11403721b48002d38"
            + "461f92472d40ea92f9958c0ffa4c93756401b97f89fdbe0b5e46e4a4631cdb5a");
    checkKeyPair(
        "48c859f7b6f11585887cc05ec6ef1390cfea739b1a18c0d4662293ef63b79e3b"
            + "8014070b44918590b4b996acfea4edfbbbcccc8c06edd8bf5bda92a51392d0db",
        "192fe183b9713a077253c72c8735de2ea42a3dbc66ea317838b65fa32523cd5e"
            + "fca974eda7c863f4954d1147f1f2b25c395fce1c129175e876d132e94ed5a651"
            + "04883b414c9b592ec4dc84826f07d0b6d9006dda176ce48c391e3f97d102e03b"
            + "b598bf132a228a45f7201aba08fc524a2d77e43a362ab022ad4028f75bde3b79");
  }

  private static void checkKeyPair(String secret, String point) {
    GostPublicKey expected = publicKey(GostScheme.GOST_2015, HexFormat.of().parseHex(point));
    byte[] octets = HexFormat.of().parseHex(secret);
    BigInteger d = LittleEndian.read(octets, 0, octets.length);
    var base = GostScheme.GOST_2015.fastDomain().getG();
    var actual = JointMultiplication.sum(base, d, expected.point(), BigInteger.ZERO);
    assertEquals(expected.point(), actual);
    var split = JointMultiplication.sum(base, d.subtract(BigInteger.TEN), base, BigInteger.TEN);
    assertEquals(expected.point(), split);
  }

  private static GostPublicKey publicKey(GostScheme scheme, byte[] point) {
    int size = scheme.octets();
    return new GostPublicKey(
        scheme, LittleEndian.read(point, 0, size), LittleEndian.read(point, size, size));
  }

  private static byte[] encoded(Certificate certificate) {
    try {
      return certificate.getTBSCertificate().getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hash(byte[] message) {
    GOST3411Digest digest = new GOST3411Digest();
    digest.update(message, 0, message.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  private static Point point(String x, String y) {
    return new Point(number(x), number(y));
  }

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }
}
