package kz.ruqsat.eds.engine;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Lets BouncyCastle's formats digest with a JCA digest chosen by its identifier. */
public final class JcaDigests implements DigestCalculatorProvider {

  private final Primitives primitives;

  /**
   * @param primitives who does the arithmetic
   */
  public JcaDigests(Primitives primitives) {
    this.primitives = primitives;
  }

  @Override
  public DigestCalculator get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
    try {
      return new Calculator(algorithm, primitives.digest(algorithm.getAlgorithm().getId()));
    } catch (NoSuchAlgorithmException e) {
      throw new OperatorCreationException("unknown digest " + algorithm.getAlgorithm(), e);
    }
  }

  private record Calculator(AlgorithmIdentifier algorithm, MessageDigest digest)
      implements DigestCalculator {

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
      return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    @Override
    public byte[] getDigest() {
      return digest.digest();
    }
  }
}
