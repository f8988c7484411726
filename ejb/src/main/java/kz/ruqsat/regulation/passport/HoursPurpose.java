package kz.ruqsat.regulation.passport;

/** For what hours are kept; they differ within one edition (GAP-45). */
public enum HoursPurpose {
  /** Taking in applications and giving out results; the clock of terms in hours. */
  SERVICE,
  /** Taking in complaints. */
  COMPLAINT
}
