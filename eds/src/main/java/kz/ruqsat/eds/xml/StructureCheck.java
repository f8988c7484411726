package kz.ruqsat.eds.xml;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.engine.SignatureCheck;

/** The arithmetic of a check: first who signed, then whether it is this that was signed. */
final class StructureCheck {

  private final Primitives primitives;
  private final SignatureCheck signatures;

  StructureCheck(Primitives primitives) {
    this.primitives = primitives;
    this.signatures = new SignatureCheck(primitives);
  }

  /**
   * Checks the value of a signature.
   *
   * @throws Refusal ALGORITHM if the key of the certificate is of another kind or too short,
   *     SIGNATURE_INVALID if it did not make this signature
   */
  void value(SignatureStructure structure, X509Certificate certificate) throws Refusal {
    byte[] signed = structure.signedInfoForm().apply(structure.signedInfo());
    signatures.require(structure.algorithm(), certificate, signed, structure.value());
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
}
