package kz.ruqsat.eds.xml;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.x509.Certificate;

/** The arithmetic of a check: first who signed, then whether it is this that was signed. */
final class SignatureCheck {

  private static final int LEAST_RSA_BITS = 2048;

  private final Primitives primitives;

  SignatureCheck(Primitives primitives) {
    this.primitives = primitives;
  }

  /**
   * Checks the value of a signature.
   *
   * @throws Refusal ALGORITHM if the key of the certificate is of another kind or too short,
   *     SIGNATURE_INVALID if it did not make this signature
   */
  void value(SignatureStructure structure, X509Certificate certificate) throws Refusal {
    SignatureAlgorithm algorithm = structure.algorithm();
    if (SignatureAlgorithm.of(certificate).filter(algorithm::equals).isEmpty()) {
      throw Refusal.algorithm("the certificate's key does not sign with " + algorithm);
    }
    byte[] signed = structure.signedInfoForm().apply(structure.signedInfo());
    try {
      Signature signature = primitives.signature(algorithm.signatureOid());
      signature.initVerify(key(certificate));
      signature.update(signed);
      if (!signature.verify(structure.value())) {
        throw new Refusal(VerdictCode.SIGNATURE_INVALID, "the value is not that of this key");
      }
    } catch (InvalidKeyException e) {
      throw Refusal.algorithm("the certificate's key is not usable: " + e.getMessage());
    } catch (SignatureException e) {
      throw new Refusal(VerdictCode.SIGNATURE_INVALID, "the value is malformed");
    } catch (GeneralSecurityException e) {
      throw Refusal.algorithm("not available: " + e.getMessage());
    }
  }

  /**
   * Checks the digest of the content.
   *
   * @throws Refusal DIGEST_MISMATCH if the content is not what was signed
   */
  void digest(SignatureStructure structure, byte[] content) throws Refusal {
    try {
      byte[] digest = primitives.digest(structure.algorithm().digestOid()).digest(content);
      if (!MessageDigest.isEqual(digest, structure.digest())) {
        throw new Refusal(VerdictCode.DIGEST_MISMATCH, "the content is not what was signed");
      }
    } catch (GeneralSecurityException e) {
      throw Refusal.algorithm("not available: " + e.getMessage());
    }
  }

  private PublicKey key(X509Certificate certificate) throws GeneralSecurityException, Refusal {
    PublicKey key =
        primitives.publicKey(
            Certificate.getInstance(certificate.getEncoded()).getSubjectPublicKeyInfo());
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
      throw Refusal.algorithm("RSA key of " + rsa.getModulus().bitLength() + " bit");
    }
    return key;
  }
}
