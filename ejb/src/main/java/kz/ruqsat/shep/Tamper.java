package kz.ruqsat.shep;

/**
 * How the sandbox spoils an answer on its way out, so that an integrator can see that their client
 * notices. Nothing but a published sandbox number ever asks for it.
 */
public enum Tamper {
  /** The answer leaves as it was made. */
  NONE,
  /** The content changes after signing: the digests no longer match. */
  BROKEN_SIGNATURE,
  /** The bytes end in the middle: what arrives is not well-formed XML. */
  MALFORMED_ANSWER
}
