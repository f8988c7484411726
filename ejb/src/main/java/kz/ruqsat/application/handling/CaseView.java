package kz.ruqsat.application.handling;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.process.Outcome;

/**
 * A case to be shown.
 *
 * @param version to be named when acting, so that nobody acts on what is no more
 * @param dueAt when the whole is due; null when no text says
 * @param nextDueAt when the next step is due; null when no text says
 * @param overdue whether that moment has passed
 * @param permitNumber of the first permit it gave; null
 * @param permitNumbers of all of them
 * @param resubmits number of the refused application that it replaces; null
 * @param resubmittedAs number of the application that replaced it after a refusal; null, also in
 *     lists
 * @param toBeSigned event whose document waits for a signature; null
 * @param steps what the reader may do now
 * @param history what was done; null in lists
 * @param documents what there is to read; null in lists
 * @param signatures what is known of the signatures, for officials; null for others and in lists
 */
public record CaseView(
    String number,
    int version,
    EditionKey edition,
    LocalText service,
    Action action,
    Channel channel,
    ApplicantType applicantType,
    String iinBin,
    String applicant,
    Phase phase,
    String state,
    LocalText stateTitle,
    Outcome outcome,
    StateDataStatus stateData,
    String unit,
    String executor,
    Instant filedAt,
    Instant registeredAt,
    Instant dueAt,
    Instant nextDueAt,
    boolean overdue,
    String permitNumber,
    List<String> permitNumbers,
    String resubmits,
    String resubmittedAs,
    String registrationNumber,
    String toBeSigned,
    List<OpenStep> steps,
    List<DoneStep> history,
    List<Paper> documents,
    List<Seal> signatures) {

  /**
   * Something the reader may do now.
   *
   * @param dueAt by when; null when no text says
   * @param grounds codes of the grounds, for a refusal
   * @param signedBy role whose signature it needs; null
   */
  public record OpenStep(
      String event,
      LocalText title,
      String step,
      LocalText text,
      Instant dueAt,
      List<String> grounds,
      String signedBy) {}

  /**
   * Something that was done.
   *
   * @param actor account or system; null when the reader is the applicant
   * @param actingFor role acted for; null
   * @param late whether it was done after it was due
   */
  public record DoneStep(
      String step,
      String event,
      LocalText title,
      String fromState,
      String toState,
      LocalText toStateTitle,
      String actor,
      String role,
      String actingFor,
      String signer,
      Instant doneAt,
      Instant dueAt,
      boolean late,
      String ground,
      String reason,
      Long document,
      List<String> obligations) {}

  /**
   * A signature with its evidence.
   *
   * @param document id of the document it is over
   * @param form {@code XML} or {@code CMS}
   * @param role in which it was made
   * @param verdict on the certificate, a code
   * @param stamp {@code NONE} no time stamping authority is configured, {@code PENDING} it is still
   *     to answer, {@code STAMPED}
   * @param evidence what the verdict rests on
   */
  public record Seal(
      Long document,
      String form,
      String role,
      String signerSerial,
      Instant signedAt,
      Instant checkedAt,
      String verdict,
      String stamp,
      List<Proof> evidence) {}

  /**
   * Something that a verdict rests on.
   *
   * @param kind {@code CERTIFICATE}, {@code OCSP}, {@code CRL}, {@code DELTA_CRL} or {@code
   *     TIME_STAMP}
   * @param source where it came from; null for a certificate
   */
  public record Proof(String kind, String source, Instant issuedAt) {}

  /** A document of the case. */
  public record Paper(Long id, List<String> codes, Instant madeAt) {}
}
