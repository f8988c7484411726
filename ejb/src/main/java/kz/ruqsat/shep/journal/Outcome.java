package kz.ruqsat.shep.journal;

/** How an exchange ended. */
public enum Outcome {
  /** A service answered. */
  ANSWERED,
  /** The message was a repetition, and the stored answer went out again. */
  REPEATED,
  /** The sender was told a fault of its own. */
  REFUSED,
  /** The gateway or a system behind it failed. */
  FAILED
}
