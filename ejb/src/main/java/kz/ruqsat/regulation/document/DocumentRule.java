package kz.ruqsat.regulation.document;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A document of a package.
 *
 * @param code for example {@code ID_COPY}
 * @param title as the texts call it
 * @param when in what cases it is needed
 * @param about direction of activity the document must be about: it is needed if that direction is
 *     chosen, and only documents about it count; null for documents about no direction
 * @param optional whether it is handed in only if there is one
 * @param atLeast how many are needed (GAP-52)
 * @param totalDays business days that the reports must sum to; 0 when none are demanded
 * @param demands what each must have
 * @param form code of the form that this document is; null when it has none
 * @param replacedBy code of the state data that spare the applicant the document (GAP-16); null
 * @param obtainedFrom code of the state data that alone can stand for it; null
 * @param kinds papers that do; empty when the document has no kinds
 */
public record DocumentRule(
    String code,
    LocalText title,
    Condition when,
    String about,
    boolean optional,
    int atLeast,
    int totalDays,
    Set<Demand> demands,
    String form,
    String replacedBy,
    String obtainedFrom,
    List<DocumentKind> kinds,
    List<String> obligations)
    implements Cited {

  /** Whether this package must have the document. */
  boolean isNeeded(FiledPackage filed) {
    return when.holds(filed) && (about == null || filed.directions().contains(about));
  }

  /** Whether a document that was handed in is this one. */
  boolean isMeant(GivenDocument document) {
    return document.code().equals(code) && (about == null || about.equals(document.direction()));
  }
}
