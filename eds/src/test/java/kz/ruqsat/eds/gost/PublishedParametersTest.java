package kz.ruqsat.eds.gost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.junit.jupiter.api.Test;

/** The curves are those of the standards, whatever BouncyCastle holds them to be. */
class PublishedParametersTest {

  /** RFC 4357, section 11.4, id-GostR3410-2001-CryptoPro-A-ParamSet. */
  @Test
  void the2004SchemeUsesCryptoProA() {
    check(
        GostScheme.GOST_2004,
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD97",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD94",
        "A6",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF6C611070995AD10045841B09B761B893",
        "1",
        "8D91E471E0989CDA27DF505A453F2B7635294F2DDF23E3B122ACC99C9E9F1E14");
  }

  /** RFC 7836, appendix A.1, id-tc26-gost-3410-12-512-paramSetA. */
  @Test
  void the2015SchemeUsesTheFirstCurveOf512Bit() {
    String ones = "F".repeat(125);
    check(
        GostScheme.GOST_2015,
        ones + "DC7",
        ones + "DC4",
        "E8C2505DEDFC86DDC1BD0B2B6667F1DA34B82574761CB0E879BD081CFD0B6265"
            + "EE3CB090F30D27614CB4574010DA90DD862EF9D4EBEE4761503190785A71C760",
        "F".repeat(64) + "27E69532F48D89116FF22B8D4E0560609B4B38ABFAD2B85DCACDB1411F10B275",
        "3",
        "7503CFE87A836AE3A61B8816E25450E6CE5E1C93ACF1ABC1778064FDCBEFA921"
            + "DF1626BE4FD036E93D75E6A50E3A41E98028FE5FC235F5B889A589CB5215F2A4");
  }

  private static void check(
      GostScheme scheme, String p, String a, String b, String q, String x, String y) {
    for (var domain : new ECDomainParameters[] {scheme.domain(), scheme.fastDomain()}) {
      var curve = domain.getCurve();
      assertEquals(number(p), curve.getField().getCharacteristic());
      assertEquals(number(a), curve.getA().toBigInteger());
      assertEquals(number(b), curve.getB().toBigInteger());
      assertEquals(number(q), domain.getN());
      assertEquals(BigInteger.ONE, domain.getH());
      assertEquals(number(x), domain.getG().getAffineXCoord().toBigInteger());
      assertEquals(number(y), domain.getG().getAffineYCoord().toBigInteger());
    }
  }

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }
}
