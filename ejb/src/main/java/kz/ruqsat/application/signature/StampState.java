package kz.ruqsat.application.signature;

/** Whether a time stamping authority vouches for the time of a signature (RFC 3161). */
public enum StampState {
  /** None is configured. */
  NONE,
  /** It did not answer yet; it is asked again by itself. */
  PENDING,
  /** The stamp is among the evidence. */
  STAMPED
}
