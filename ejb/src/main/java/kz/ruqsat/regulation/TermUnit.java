package kz.ruqsat.regulation;

/** In what a term of the law is counted. The texts mix all three, often in one procedure. */
public enum TermUnit {
  /** Minutes of the provider's working time; hours are written as minutes (GAP-31). */
  WORKING_MINUTES,
  /** Working days of the provider: days off and holidays do not count. */
  BUSINESS_DAYS,
  /** Calendar days: every day counts. */
  CALENDAR_DAYS
}
