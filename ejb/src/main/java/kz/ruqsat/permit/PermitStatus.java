package kz.ruqsat.permit;

/**
 * What a permit is worth. The two texts know only permits in force and those replaced (GAP-54); the
 * others come from the Licensing Law of 2007 (art 48) and the Permits Law of 2014 (art 35, 45).
 */
public enum PermitStatus {
  /** In force. */
  ISSUED,
  /** Out of force for a time. */
  SUSPENDED,
  /** Replaced by another permit (S1.2.5.2). */
  REISSUED,
  /** Ended by an act or by the wish of its holder. */
  TERMINATED,
  /** Ended by its own term. */
  EXPIRED
}
