package kz.ruqsat.eds.gost;

import java.io.Serial;
import java.math.BigInteger;
import java.security.KeyRep;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import org.bouncycastle.jcajce.provider.asymmetric.util.EC5Util;
import org.bouncycastle.math.ec.ECPoint;

/** A point of the scheme's curve, checked on creation; never the point at infinity. */
final class GostPublicKey implements ECPublicKey {

  private final transient GostScheme scheme;
  private final transient ECPoint point;

  /** Takes a point of {@code scheme}'s curve or throws IllegalArgumentException. */
  GostPublicKey(GostScheme scheme, BigInteger x, BigInteger y) {
    this.scheme = scheme;
    this.point = scheme.fastDomain().getCurve().validatePoint(x, y);
  }

  GostScheme scheme() {
    return scheme;
  }

  /** The point in affine coordinates, on the fast curve. */
  ECPoint point() {
    return point;
  }

  @Override
  public String getAlgorithm() {
    return scheme.keyName();
  }

  @Override
  public String getFormat() {
    return "X.509";
  }

  @Override
  public byte[] getEncoded() {
    return GostKeyCodec.encode(this);
  }

  @Override
  public ECParameterSpec getParams() {
    return EC5Util.convertToSpec(scheme.domain());
  }

  @Override
  public java.security.spec.ECPoint getW() {
    return EC5Util.convertPoint(point);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GostPublicKey key && scheme == key.scheme && point.equals(key.point);
  }

  @Override
  public int hashCode() {
    return point.hashCode();
  }

  @Override
  public String toString() {
    return getAlgorithm() + " public key";
  }

  @Serial
  private Object writeReplace() {
    return new KeyRep(KeyRep.Type.PUBLIC, getAlgorithm(), getFormat(), getEncoded());
  }
}
