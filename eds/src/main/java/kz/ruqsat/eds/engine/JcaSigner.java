package kz.ruqsat.eds.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import kz.ruqsat.eds.SignatureAlgorithm;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.RuntimeOperatorException;

/** Lets BouncyCastle's builders sign with a JCA signature chosen by its identifier. */
public final class JcaSigner implements ContentSigner {

  private final SignatureAlgorithm algorithm;
  private final Signature signature;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  /**
   * @param primitives who does the arithmetic
   * @param algorithm how to sign
   * @param key the private key of that algorithm
   * @throws GeneralSecurityException if the key is of another algorithm
   */
  public JcaSigner(Primitives primitives, SignatureAlgorithm algorithm, PrivateKey key)
      throws GeneralSecurityException {
    this.algorithm = algorithm;
    this.signature = primitives.signing(algorithm, key);
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return AlgorithmIdentifiers.signature(algorithm);
  }

  @Override
  public OutputStream getOutputStream() {
    content.reset();
    return content;
  }

  @Override
  public byte[] getSignature() {
    try {
      signature.update(content.toByteArray());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new RuntimeOperatorException("cannot sign: " + e.getMessage(), e);
    }
  }
}
