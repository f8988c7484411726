package kz.ruqsat.eds.gost;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;

/** Makes key pairs with BouncyCastle's own arithmetic; a scheme leaves nothing to choose. */
final class GostKeyPairGenerator extends KeyPairGeneratorSpi {

  private final GostScheme scheme;
  private SecureRandom random = new SecureRandom();

  GostKeyPairGenerator(GostScheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public void initialize(int bits, SecureRandom source) {
    if (bits != 8 * scheme.octets()) {
      throw new InvalidParameterException(scheme.keyName() + " has no keys of " + bits + " bits");
    }
    random = source;
  }

  @Override
  public void initialize(AlgorithmParameterSpec parameters, SecureRandom source)
      throws InvalidAlgorithmParameterException {
    if (parameters != null) {
      throw new InvalidAlgorithmParameterException(scheme.keyName() + " has fixed parameters");
    }
    random = source;
  }

  @Override
  public KeyPair generateKeyPair() {
    var generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(scheme.domain(), random));
    var pair = generator.generateKeyPair();
    var secret = (ECPrivateKeyParameters) pair.getPrivate();
    ECPoint point = ((ECPublicKeyParameters) pair.getPublic()).getQ();
    BigInteger x = point.getAffineXCoord().toBigInteger();
    BigInteger y = point.getAffineYCoord().toBigInteger();
    return new KeyPair(new GostPublicKey(scheme, x, y), new GostPrivateKey(scheme, secret.getD()));
  }
}
