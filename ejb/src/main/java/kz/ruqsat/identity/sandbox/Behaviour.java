package kz.ruqsat.identity.sandbox;

import kz.ruqsat.shep.Tamper;

/** How a number of the sandbox always answers. */
public enum Behaviour {
  /** There is such a person or organisation. */
  FOUND,
  /** There is none. */
  NOT_FOUND,
  /** The database behind the gateway is closed. */
  UNAVAILABLE,
  /** The answer takes six seconds. */
  SLOW,
  /** The database does not answer in time. */
  TIMEOUT,
  /** The database answers with an error. */
  FAULT,
  /** The content of the channel's answer does not match its signatures. */
  BROKEN_SIGNATURE,
  /** The channel's answer ends in the middle. */
  MALFORMED_ANSWER;

  /** How the channel spoils the answer. */
  Tamper tamper() {
    return switch (this) {
      case BROKEN_SIGNATURE -> Tamper.BROKEN_SIGNATURE;
      case MALFORMED_ANSWER -> Tamper.MALFORMED_ANSWER;
      default -> Tamper.NONE;
    };
  }
}
