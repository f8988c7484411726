package kz.ruqsat.eds.cms;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;

/** The outcome of checking all signatures of a CMS message. */
public final class SignedContent {

  private final Verdict verdict;
  private final List<CmsSignature> signatures;
  private final byte[] content;

  private SignedContent(Verdict verdict, List<CmsSignature> signatures, byte[] content) {
    this.verdict = verdict;
    this.signatures = List.copyOf(signatures);
    this.content = content;
  }

  static SignedContent of(List<CmsSignature> signatures, byte[] enclosed) {
    Verdict worst =
        signatures.stream()
            .map(CmsSignature::verdict)
            .filter(verdict -> !verdict.isValid())
            .findFirst()
            .orElse(Verdict.VALID);
    return new SignedContent(worst, signatures, enclosed);
  }

  static SignedContent refused(Verdict verdict) {
    return new SignedContent(verdict, List.of(), null);
  }

  /** VALID if there is at least one signature and each of them is; else the first refusal. */
  public Verdict verdict() {
    return verdict;
  }

  /** The signatures in the order of the message; empty if it could not be read. */
  public List<CmsSignature> signatures() {
    return signatures;
  }

  /**
   * What all signers signed; absent if it was not enclosed but given by the caller.
   *
   * @throws IllegalStateException if the verdict is not VALID
   */
  public Optional<byte[]> content() {
    if (!verdict.isValid()) {
      throw new IllegalStateException("not signed: " + verdict.code());
    }
    return Optional.ofNullable(content).map(byte[]::clone);
  }
}
