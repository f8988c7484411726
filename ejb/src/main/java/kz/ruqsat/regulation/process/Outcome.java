package kz.ruqsat.regulation.process;

/** How a case ends. */
public enum Outcome {
  /** The result was given. */
  GRANTED,
  /** The service was refused, with reasons. */
  REFUSED,
  /** The documents were not accepted; there never was a case at the provider. */
  NOT_ACCEPTED,
  /** It ends without a grant or refusal, as a payment or an answered complaint does. */
  CLOSED
}
