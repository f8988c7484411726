package kz.ruqsat.eds.engine;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Checks that a key made a signature, for all formats alike. */
public final class SignatureCheck {

  /** Shorter RSA keys have not been issued since 2011 and are not admitted (NIST SP 800-131A). */
  private static final int LEAST_RSA_BITS = 2048;

  private final Primitives primitives;

  /**
   * @param primitives who does the arithmetic
   */
  public SignatureCheck(Primitives primitives) {
    this.primitives = primitives;
  }

  /**
   * Checks a signature by the key of a certificate.
   *
   * @throws Refusal as the other, and STRUCTURE if the certificate's key cannot be read: the JDK is
   *     more lenient about what is a certificate than BouncyCastle
   */
  public void require(
      SignatureAlgorithm algorithm, X509Certificate certificate, byte[] signed, byte[] value)
      throws Refusal {
    SubjectPublicKeyInfo key;
    try {
      key = Certificate.getInstance(certificate.getEncoded()).getSubjectPublicKeyInfo();
    } catch (CertificateEncodingException | IllegalArgumentException e) {
      throw Refusal.structure("a certificate that cannot be read");
    }
    require(algorithm, key, signed, value);
  }

  /**
   * Checks a signature.
   *
   * @param algorithm how it is said to be made
   * @param key of whom
   * @param signed the octets that were signed
   * @param value the value of the signature
   * @throws Refusal ALGORITHM if the key is of another kind or too short, SIGNATURE_INVALID if it
   *     did not make this signature over these octets
   */
  public void require(
      SignatureAlgorithm algorithm, SubjectPublicKeyInfo key, byte[] signed, byte[] value)
      throws Refusal {
    if (!key.getAlgorithm().getAlgorithm().getId().equals(algorithm.keyOid())) {
      throw Refusal.algorithm("the key does not sign with " + algorithm);
    }
    try {
      Signature signature = primitives.signature(algorithm.signatureOid());
      signature.initVerify(sufficient(primitives.publicKey(key)));
      signature.update(signed);
      if (!signature.verify(value)) {
        throw new Refusal(VerdictCode.SIGNATURE_INVALID, "the value is not that of this key");
      }
    } catch (SignatureException e) {
      throw new Refusal(VerdictCode.SIGNATURE_INVALID, "the value is malformed");
    } catch (InvalidKeyException e) {
      throw Refusal.algorithm("the key is not usable: " + e.getMessage());
    } catch (GeneralSecurityException e) {
      throw Refusal.algorithm("not available: " + e.getMessage());
    }
  }

  private static PublicKey sufficient(PublicKey key) throws Refusal {
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
      throw Refusal.algorithm("RSA key of " + rsa.getModulus().bitLength() + " bit");
    }
    return key;
  }
}
