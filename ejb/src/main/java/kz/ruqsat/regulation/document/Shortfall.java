package kz.ruqsat.regulation.document;

import java.util.List;

/**
 * What a package lacks.
 *
 * @param document code of the document
 * @param kind what is wrong with it
 * @param needed how many documents or days are needed
 * @param given how many there are
 * @param obligations the rules that demand it
 */
public record Shortfall(
    String document, Kind kind, int needed, int given, List<String> obligations) {

  /** What can be wrong. */
  public enum Kind {
    /** There are not enough documents of this code. */
    TOO_FEW,
    /** The reports do not sum to the days demanded. */
    TOO_SHORT,
    /** None of the papers that do is there. */
    KIND_NOT_ACCEPTED,
    /** It is there, not signed by the applicant. */
    NOT_SIGNED,
    /** It is there, but no original was compared. */
    ORIGINAL_NOT_COMPARED,
    /** It is there, not witnessed by a notary. */
    NOT_NOTARISED,
    /** It comes from a state system only, and is not there. */
    NOT_IN_STATE_DATA
  }
}
