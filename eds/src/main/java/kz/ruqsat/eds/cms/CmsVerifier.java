package kz.ruqsat.eds.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;

/** Checks CMS messages whose content is of one given type. */
public final class CmsVerifier {

  private final Primitives primitives;
  private final CmsLimits limits;
  private final ASN1ObjectIdentifier contentType;
  private final boolean named;
  private final SignerVerifier signerVerifier;

  /**
   * @param primitives who does the arithmetic
   * @param limits how large a message may be
   * @param contentType the only admitted type of content, dotted
   * @param named whether a signer must have signed which certificate is his
   */
  public CmsVerifier(Primitives primitives, CmsLimits limits, String contentType, boolean named) {
    this.primitives = primitives;
    this.limits = limits;
    this.contentType = new ASN1ObjectIdentifier(contentType);
    this.named = named;
    this.signerVerifier = new SignerVerifier(primitives);
  }

  /** Checks a message that encloses its content. Never throws for what a message may hold. */
  public SignedContent verify(byte[] message) {
    try {
      CmsMessage cms = read(message);
      if (cms.content() == null) {
        throw Refusal.structure("the content is not enclosed");
      }
      return verify(cms, new ByteArrayInputStream(cms.content()));
    } catch (Refusal refusal) {
      return SignedContent.refused(refusal.verdict());
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be read", e);
    }
  }

  /**
   * Checks a message against a content that came apart from it. A message that also encloses a
   * content is refused: nobody could tell which of the two was meant.
   *
   * @param content read to its end and not closed
   * @throws IOException if the content cannot be read
   */
  public SignedContent verify(byte[] message, InputStream content) throws IOException {
    try {
      CmsMessage cms = read(message);
      if (cms.content() != null) {
        throw Refusal.structure("a content is enclosed where none must be");
      }
      return verify(cms, content);
    } catch (Refusal refusal) {
      return SignedContent.refused(refusal.verdict());
    }
  }

  private CmsMessage read(byte[] message) throws Refusal {
    CmsMessage cms = CmsMessage.read(message, limits);
    if (!contentType.equals(cms.contentType())) {
      throw Refusal.structure("content of type " + cms.contentType());
    }
    if (cms.signers().stream().map(SignerInfo::getEncryptedDigest).distinct().count()
        < cms.signers().size()) {
      throw Refusal.structure("the same signature twice");
    }
    return cms;
  }

  private SignedContent verify(CmsMessage cms, InputStream content) throws IOException {
    Set<SignatureAlgorithm> needed = EnumSet.noneOf(SignatureAlgorithm.class);
    for (SignerInfo signer : cms.signers()) {
      try {
        needed.add(SignerVerifier.algorithm(signer));
      } catch (Refusal refusal) {
        continue; // the signer's own check repeats it as his verdict
      }
    }
    ContentDigests digests = new ContentDigests(primitives, content, needed);
    List<CmsSignature> outcomes =
        cms.signers().stream()
            .map(signer -> signerVerifier.verify(cms, signer, digests, named))
            .toList();
    return SignedContent.of(outcomes, cms.content());
  }
}
