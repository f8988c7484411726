package kz.ruqsat.eds.cms;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.engine.SignatureCheck;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Checks one signer of a CMS message. */
final class SignerVerifier {

  private final SignatureCheck check;
  private final NamedCertificate namedCertificate;

  SignerVerifier(Primitives primitives) {
    this.check = new SignatureCheck(primitives);
    this.namedCertificate = new NamedCertificate(primitives);
  }

  /**
   * Checks a signer; never throws for what a message may hold.
   *
   * @param digests the digest of the content by algorithm, for all algorithms the signers use
   * @param named whether the signer must have signed which certificate is his
   */
  CmsSignature verify(
      CmsMessage message, SignerInfo signer, ContentDigests digests, boolean named) {
    X509Certificate certificate = null;
    Optional<Instant> claimedAt = Optional.empty();
    List<byte[]> stamps = List.of();
    Verdict verdict = Verdict.VALID;
    try {
      certificate = SignerCertificate.of(message, signer);
      SignatureAlgorithm algorithm = algorithm(signer);
      SignedAttributes attributes = new SignedAttributes(signer.getAuthenticatedAttributes());
      claimedAt = attributes.signingTime();
      stamps = timeStamps(signer.getUnauthenticatedAttributes());
      check.require(
          algorithm, certificate, attributes.encoded(), signer.getEncryptedDigest().getOctets());
      requireContent(message, attributes, digests.of(algorithm));
      if (!namedCertificate.requireSame(attributes, certificate) && named) {
        throw Refusal.structure("the signer has not signed which certificate is his");
      }
    } catch (Refusal refusal) {
      verdict = refusal.verdict();
    } catch (RuntimeException e) { // what a parser throws for rubbish is not defined
      verdict = Verdict.of(VerdictCode.STRUCTURE, "a signer that cannot be read");
    }
    return new CmsSignature(
        verdict,
        Optional.ofNullable(certificate),
        claimedAt,
        signer.getEncryptedDigest().getOctets(),
        stamps);
  }

  /** Digest and signature must be a pair; nobody may combine a strong one with a weak one. */
  static SignatureAlgorithm algorithm(SignerInfo signer) throws Refusal {
    AlgorithmIdentifier signature = signer.getDigestEncryptionAlgorithm();
    AlgorithmIdentifier digest = signer.getDigestAlgorithm();
    SignatureAlgorithm algorithm =
        AlgorithmIdentifiers.ofSignature(signature)
            .or(() -> AlgorithmIdentifiers.ofKey(signature))
            .orElseThrow(() -> Refusal.algorithm("signature " + signature.getAlgorithm()));
    if (!AlgorithmIdentifiers.ofDigest(digest).equals(Optional.of(algorithm))) {
      throw Refusal.algorithm("digest " + digest.getAlgorithm() + " with " + algorithm);
    }
    return algorithm;
  }

  private static void requireContent(CmsMessage message, SignedAttributes attributes, byte[] digest)
      throws Refusal {
    if (!attributes.contentType().equals(message.contentType())) {
      throw Refusal.structure("the content is not of the type that was signed");
    }
    if (!MessageDigest.isEqual(attributes.messageDigest(), digest)) {
      throw new Refusal(VerdictCode.DIGEST_MISMATCH, "the content is not what was signed");
    }
  }

  private static List<byte[]> timeStamps(ASN1Set unsigned) throws Refusal {
    List<byte[]> tokens = new ArrayList<>();
    if (unsigned == null) {
      return tokens;
    }
    for (ASN1Encodable element : unsigned) {
      Attribute attribute = Attribute.getInstance(element);
      if (PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.equals(attribute.getAttrType())) {
        for (ASN1Encodable token : attribute.getAttributeValues()) {
          tokens.add(Der.of(token));
        }
      }
    }
    return tokens;
  }
}
