package kz.ruqsat.eds.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;

/**
 * One of the signatures in a CMS message.
 *
 * @param verdict VALID if the key of the signer signed this content; says nothing of who that is
 * @param signer the certificate that the signature names; absent if the message has none such
 * @param claimedAt when the signer says to have signed; a claim and no more
 * @param value the value of the signature, which its time stamps cover; not to be written to
 * @param timeStamps the RFC 3161 tokens over the signature, DER, not checked here
 */
public record CmsSignature(
    Verdict verdict,
    Optional<X509Certificate> signer,
    Optional<Instant> claimedAt,
    byte[] value,
    List<byte[]> timeStamps) {

  public CmsSignature {
    timeStamps = List.copyOf(timeStamps);
  }

  /** The outcome only: a log line must not name a person. */
  @Override
  public String toString() {
    return "CmsSignature[" + verdict.code() + "]";
  }
}
