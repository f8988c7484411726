package kz.ruqsat.eds.gost;

import java.io.IOException;
import java.math.BigInteger;
import java.security.spec.InvalidKeySpecException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.util.Arrays;

/**
 * Keys as the NUC RK writes them: a public key is an OCTET STRING of x and y, each little endian,
 * inside the bit string; a private key is an INTEGER (2004) or a little endian OCTET STRING (2015).
 */
final class GostKeyCodec {

  private GostKeyCodec() {}

  static byte[] encode(GostPublicKey key) {
    int size = key.scheme().octets();
    byte[] x = LittleEndian.write(key.point().getAffineXCoord().toBigInteger(), size);
    byte[] y = LittleEndian.write(key.point().getAffineYCoord().toBigInteger(), size);
    return der(
        () -> {
          var point = new DEROctetString(Arrays.concatenate(x, y));
          return new SubjectPublicKeyInfo(key.scheme().keyIdentifier(), point);
        });
  }

  static byte[] encode(GostPrivateKey key) {
    BigInteger d = key.getS();
    ASN1Encodable number =
        switch (key.scheme()) {
          case GOST_2004 -> new ASN1Integer(d);
          case GOST_2015 -> new DEROctetString(LittleEndian.write(d, key.scheme().octets()));
        };
    return der(() -> new PrivateKeyInfo(key.scheme().keyIdentifier(), number));
  }

  static GostPublicKey decode(GostScheme scheme, SubjectPublicKeyInfo info)
      throws InvalidKeySpecException {
    int size = scheme.octets();
    try {
      requireScheme(scheme, info.getAlgorithm());
      byte[] point = ASN1OctetString.getInstance(info.parsePublicKey()).getOctets();
      if (point.length != 2 * size) {
        throw new InvalidKeySpecException("A point of " + point.length + " octets");
      }
      BigInteger x = LittleEndian.read(point, 0, size);
      BigInteger y = LittleEndian.read(point, size, size);
      return new GostPublicKey(scheme, x, y);
    } catch (IOException | RuntimeException e) {
      throw new InvalidKeySpecException("Not a public key of " + scheme.keyName(), e);
    }
  }

  static GostPrivateKey decode(GostScheme scheme, PrivateKeyInfo info)
      throws InvalidKeySpecException {
    try {
      requireScheme(scheme, info.getPrivateKeyAlgorithm());
      return new GostPrivateKey(scheme, number(scheme, info.parsePrivateKey()));
    } catch (IOException | RuntimeException e) {
      throw new InvalidKeySpecException("Not a private key of " + scheme.keyName(), e);
    }
  }

  private static BigInteger number(GostScheme scheme, ASN1Encodable encoded) {
    if (scheme == GostScheme.GOST_2004) {
      return ASN1Integer.getInstance(encoded).getValue();
    }
    byte[] octets = ASN1OctetString.getInstance(encoded).getOctets();
    if (octets.length != scheme.octets()) {
      throw new IllegalArgumentException("A number of " + octets.length + " octets");
    }
    return LittleEndian.read(octets, 0, octets.length);
  }

  /**
   * Other curves or S-boxes under the same key identifier would be another scheme: refused.
   * Comparing reads what was not read yet, and may fail where it is spoilt.
   */
  private static void requireScheme(GostScheme scheme, AlgorithmIdentifier found)
      throws InvalidKeySpecException {
    if (!scheme.keyIdentifier().equals(found)) {
      throw new InvalidKeySpecException(
          "Algorithm %s with parameters %s is refused, %s demands %s"
              .formatted(
                  found.getAlgorithm(),
                  found.getParameters(),
                  scheme.keyName(),
                  scheme.keyIdentifier().getParameters()));
    }
  }

  private static byte[] der(Structure structure) {
    try {
      return structure.build().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("DER of a complete structure", e);
    }
  }

  private interface Structure {
    ASN1Object build() throws IOException;
  }
}
