package kz.ruqsat.application.result;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.LocalText;

/**
 * What stands behind a permit: its application step by step, how the fee was paid, and on what the
 * verdicts about the signatures rest. It names officials by account and role, and no applicant.
 *
 * @param paymentState state of the procedure of payment; null where none is due
 * @param paymentReference number and date of the payment; null when the permit bears none
 */
public record PermitBackground(
    String application,
    Action action,
    Channel channel,
    Instant filedAt,
    Instant registeredAt,
    Instant dueAt,
    String outcome,
    String paymentState,
    String paymentReference,
    List<Step> steps,
    List<Document> documents) {

  /** A step that was done. */
  public record Step(
      String event,
      LocalText title,
      String toState,
      String actor,
      String role,
      String signer,
      Instant doneAt,
      Instant dueAt,
      boolean late) {}

  /**
   * A document of the case.
   *
   * @param sha256 of its octets, hexadecimal
   */
  public record Document(
      List<String> codes, Instant madeAt, String sha256, List<Signature> signatures) {}

  /**
   * A signature over a document.
   *
   * @param form of the signature, for example {@code XMLDSIG}
   * @param serial of the certificate, hexadecimal
   * @param signedAt as far as it can be trusted
   * @param verdict on the certificate, found at {@code checkedAt}
   */
  public record Signature(
      String form,
      String role,
      String serial,
      Instant signedAt,
      Instant checkedAt,
      String verdict,
      List<Evidence> evidence) {}

  /**
   * Something the verdict rests on: a certificate, an OCSP answer, a list.
   *
   * @param sha256 of its octets, hexadecimal
   */
  public record Evidence(String kind, String source, Instant issuedAt, String sha256) {}
}
