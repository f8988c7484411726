package kz.ruqsat.eds.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.cms.CmsSignature;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.xml.CertificateLookup;
import kz.ruqsat.eds.xml.SignedBody;
import kz.ruqsat.eds.xml.SignedDocument;

/**
 * Verifies signatures and signers together. Every signature must be valid and every signer trusted;
 * of several signers at least one must be as demanded, so that an accountant may sign beside the
 * head. Whatever a document holds, the answer is a report.
 */
public final class DocumentVerifier {

  private final SignatureEngine engine;
  private final SignersCheck signers;
  private final TrustedStamps stamps;

  /**
   * @param engine checks the signatures
   * @param validator checks the signers
   */
  public DocumentVerifier(SignatureEngine engine, CertificateValidator validator) {
    this.engine = engine;
    this.signers = new SignersCheck(validator);
    this.stamps = new TrustedStamps(engine.timeStamps(), validator);
  }

  /**
   * Verifies an XML document with signatures inside.
   *
   * @param document the received octets
   * @param demand what is demanded of a signer
   * @param time when the document was received, or the time of a stamp kept beside it, see {@link
   *     #stampedTime}
   */
  public DocumentReport xml(byte[] document, Demand demand, TrustedTime time) {
    SignedDocument signed = engine.xml().verify(document);
    List<Claim> claims =
        signed.signatures().stream()
            .map(it -> new Claim(it.verdict(), it.signer(), Optional.empty(), time))
            .toList();
    return report(signed.verdict(), claims, demand, () -> Optional.of(signed.content()));
  }

  /**
   * Verifies a SOAP message with a signed Body.
   *
   * @param envelope the received octets
   * @param lookup where certificates are found that are only named
   * @param demand what is demanded of the signer
   * @param time when the message was received
   */
  public DocumentReport wsse(
      byte[] envelope, CertificateLookup lookup, Demand demand, TrustedTime time) {
    SignedBody signed = engine.wsse().verify(envelope, lookup);
    Claim claim = new Claim(signed.verdict(), signed.signer(), Optional.empty(), time);
    return report(signed.verdict(), List.of(claim), demand, () -> Optional.of(signed.canonical()));
  }

  /**
   * Verifies a CMS message with its content inside. Time stamps over its signatures are checked and
   * count as the time of signing.
   *
   * @param message the received octets
   * @param demand what is demanded of a signer
   * @param time when the message was received
   */
  public DocumentReport cms(byte[] message, Demand demand, TrustedTime time) {
    return cms(engine.cms().verify(message), demand, time);
  }

  /**
   * Verifies a CMS message with its content apart.
   *
   * @param message the received octets
   * @param content read to its end and not closed
   * @param demand what is demanded of a signer
   * @param time when the message was received
   * @throws IOException if the content cannot be read
   */
  public DocumentReport cms(byte[] message, InputStream content, Demand demand, TrustedTime time)
      throws IOException {
    return cms(engine.cms().verify(message, content), demand, time);
  }

  /**
   * The trusted time of something that was stamped as a whole, as XML is.
   *
   * @param token the time stamp, DER
   * @param stamped what it is over
   * @param received when both were received
   * @throws Refusal if the stamp does not hold, or its authority is not trusted
   */
  public TrustedTime stampedTime(byte[] token, byte[] stamped, TrustedTime received)
      throws Refusal {
    return stamps.time(List.of(token), stamped, received);
  }

  private DocumentReport cms(SignedContent signed, Demand demand, TrustedTime time) {
    List<Claim> claims = signed.signatures().stream().map(it -> claim(it, time)).toList();
    return report(signed.verdict(), claims, demand, signed::content);
  }

  private Claim claim(CmsSignature signature, TrustedTime received) {
    Verdict verdict = signature.verdict();
    TrustedTime time = received;
    if (verdict.isValid()) {
      try {
        time = stamps.time(signature.timeStamps(), signature.value(), received);
      } catch (Refusal refusal) {
        verdict = refusal.verdict();
      }
    }
    return new Claim(verdict, signature.signer(), signature.claimedAt(), time);
  }

  private DocumentReport report(
      Verdict signed, List<Claim> claims, Demand demand, Supplier<Optional<byte[]>> content) {
    List<SignerReport> reports = signers.check(claims, demand);
    Verdict worst =
        reports.stream()
            .map(SignerReport::verdict)
            .filter(verdict -> !verdict.isValid())
            .findFirst()
            .orElse(signed);
    return new DocumentReport(worst, reports, worst.isValid() ? content.get() : Optional.empty());
  }
}
