package kz.ruqsat.regulation;

/** What an applicant asks of a service. Which of them a service has is said by its edition. */
public enum Action {
  /** A first permit. */
  ISSUE,
  /** The permit anew with changed data (переоформление); the old one is superseded. */
  REISSUE,
  /** A duplicate of a lost or damaged permit. */
  DUPLICATE
}
