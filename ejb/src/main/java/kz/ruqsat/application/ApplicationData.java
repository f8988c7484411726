package kz.ruqsat.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;

/**
 * What is applied for, as filed.
 *
 * @param requestId the sender's id of the request: filing it again gives the same answer
 * @param service code of the service
 * @param edition code of the edition; null for the one in force on the day of filing
 * @param language {@code ru}, {@code kk} or {@code en}: in what the applicant is told about it
 * @param paperAsked whether the result is wanted on paper, too
 * @param representative who acts for the applicant; null
 * @param previousPermit number of the permit it is about; null for a first one
 * @param reason why a reissue or duplicate is wanted; null
 * @param directions of activity that are chosen
 * @param resubmits number of the refused application that this one replaces; null
 * @param forms by code of the form, its values as {@link kz.ruqsat.regulation.form.Form} takes them
 */
public record ApplicationData(
    String requestId,
    String service,
    String edition,
    Action action,
    ApplicantType applicantType,
    String language,
    boolean paperAsked,
    Applicant applicant,
    Representative representative,
    String previousPermit,
    String reason,
    String resubmits,
    Set<String> directions,
    Map<String, Map<String, Object>> forms,
    List<Enclosure> enclosures) {

  public ApplicationData {
    language = language == null ? "ru" : language;
    directions = directions == null ? Set.of() : Set.copyOf(directions);
    forms = forms == null ? Map.of() : forms;
    enclosures = enclosures == null ? List.of() : List.copyOf(enclosures);
  }

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "ApplicationData[" + requestId + " " + service + " " + action + "]";
  }

  /**
   * Who applies.
   *
   * @param iinBin ИИН or БИН
   * @param name full name of the person or organisation
   */
  public record Applicant(String iinBin, String name, String phone) {}

  /**
   * Who acts for the applicant.
   *
   * @param authority number and date of the document of authority
   */
  public record Representative(String iin, String fullName, String phone, String authority) {}

  /**
   * A document that is handed in.
   *
   * @param code which document of the package it is
   * @param name its file name or title
   * @param sha256 digest of the uploaded file, in hexadecimal digits; null for a paper only
   * @param kind which of several papers it is; null
   * @param issuedOn null when it does not matter
   * @param direction the direction a report is about; null
   * @param days business days of the internship a report is about
   * @param originalCompared whether the registry compared the original
   * @param notarised whether a notary witnessed it
   */
  public record Enclosure(
      String code,
      String name,
      String sha256,
      String kind,
      LocalDate issuedOn,
      String direction,
      int days,
      boolean originalCompared,
      boolean notarised) {}
}
