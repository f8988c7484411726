package kz.ruqsat.eds.document;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;

/**
 * The outcome of verifying a document with all its signers.
 *
 * @param verdict VALID if every signature is valid and trusted and at least one signer is as
 *     demanded; else the first thing that was found wrong
 * @param signers one report for each signature; empty if the document could not be read
 * @param content what all signers signed, if it came along and the verdict is VALID: the canonical
 *     XML without signatures, the canonical Body, or the octets inside CMS; not to be written to
 */
public record DocumentReport(
    Verdict verdict, List<SignerReport> signers, Optional<byte[]> content) {

  public DocumentReport {
    signers = List.copyOf(signers);
  }

  /** The verdict only: a log line must not hold a document. */
  @Override
  public String toString() {
    return "DocumentReport[" + verdict.code() + ", " + signers.size() + " signers]";
  }
}
