package kz.ruqsat.eds.xml;

import java.util.List;
import kz.ruqsat.eds.Verdict;

/** The outcome of checking all signatures in a document. */
public final class SignedDocument {

  private final Verdict verdict;
  private final List<DocumentSignature> signatures;
  private final byte[] content;

  private SignedDocument(Verdict verdict, List<DocumentSignature> signatures, byte[] content) {
    this.verdict = verdict;
    this.signatures = List.copyOf(signatures);
    this.content = content;
  }

  static SignedDocument of(List<DocumentSignature> signatures, byte[] content) {
    Verdict worst =
        signatures.stream()
            .map(DocumentSignature::verdict)
            .filter(verdict -> !verdict.isValid())
            .findFirst()
            .orElse(Verdict.VALID);
    return new SignedDocument(worst, signatures, content);
  }

  static SignedDocument refused(Verdict verdict) {
    return new SignedDocument(verdict, List.of(), null);
  }

  /** VALID if there is at least one signature and each of them is; else the first refusal. */
  public Verdict verdict() {
    return verdict;
  }

  /** The signatures in the order they were made; empty if the document could not be read. */
  public List<DocumentSignature> signatures() {
    return signatures;
  }

  /**
   * What all signers signed: the document without its signatures, in canonical form, UTF-8.
   * Business data is to be read from here and nowhere else.
   *
   * @throws IllegalStateException if the verdict is not VALID
   */
  public byte[] content() {
    if (!verdict.isValid()) {
      throw new IllegalStateException("not signed: " + verdict.code());
    }
    return content.clone();
  }
}
