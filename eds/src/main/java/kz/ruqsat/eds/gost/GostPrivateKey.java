package kz.ruqsat.eds.gost;

import java.io.Serial;
import java.math.BigInteger;
import java.security.KeyRep;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECParameterSpec;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.jcajce.provider.asymmetric.util.EC5Util;

/** A number between 1 and the order of the scheme's curve less 1. */
final class GostPrivateKey implements ECPrivateKey {

  private final transient GostScheme scheme;
  private final transient ECPrivateKeyParameters parameters;

  /** Takes a number in range or throws IllegalArgumentException. */
  GostPrivateKey(GostScheme scheme, BigInteger number) {
    this.scheme = scheme;
    this.parameters = new ECPrivateKeyParameters(number, scheme.domain());
  }

  GostScheme scheme() {
    return scheme;
  }

  ECPrivateKeyParameters parameters() {
    return parameters;
  }

  @Override
  public String getAlgorithm() {
    return scheme.keyName();
  }

  @Override
  public String getFormat() {
    return "PKCS#8";
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
  public BigInteger getS() {
    return parameters.getD();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GostPrivateKey key
        && MessageDigest.isEqual(getEncoded(), key.getEncoded());
  }

  @Override
  public int hashCode() {
    return parameters.getD().hashCode();
  }

  @Override
  public String toString() {
    return getAlgorithm() + " private key";
  }

  @Serial
  private Object writeReplace() {
    return new KeyRep(KeyRep.Type.PRIVATE, getAlgorithm(), getFormat(), getEncoded());
  }
}
