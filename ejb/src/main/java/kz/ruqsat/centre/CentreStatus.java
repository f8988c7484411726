package kz.ruqsat.centre;

/**
 * Where an application stands for the State Corporation, in the words of its information system and
 * in their order.
 */
public enum CentreStatus {
  /** It has a number. */
  REGISTERED,
  /** It was taken from the applicant against a receipt. */
  ACCEPTED,
  /** It was sent to the provider. */
  LAUNCHED,
  /** The provider works on it. */
  STARTED,
  /** The provider has decided. */
  FINISHED,
  /** The result can be handed over. */
  READY,
  /** The result was handed over. */
  HANDED,
  /** It was not accepted, or it was taken back. */
  CANCELED
}
