package kz.ruqsat.application;

/** What is known of the applicant from the state databases. */
public enum StateDataStatus {
  /** Not asked yet, or no answer yet: asked again by itself. */
  PENDING,
  /** The applicant is known there. */
  FOUND,
  /** The database does not know the applicant. */
  NOT_FOUND
}
