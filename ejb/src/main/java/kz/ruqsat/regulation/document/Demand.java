package kz.ruqsat.regulation.document;

/** What a document must have beside being there. */
public enum Demand {
  /** Signed electronically by the applicant. */
  SIGNED,
  /** A copy whose original was shown and compared at the registry. */
  ORIGINAL_COMPARED,
  /** Witnessed by a notary. */
  NOTARISED
}
