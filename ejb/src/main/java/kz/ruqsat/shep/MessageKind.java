package kz.ruqsat.shep;

/** What a message is in its exchange. */
public enum MessageKind {
  /** A call of the synchronous channel. */
  SYNCHRONOUS,
  /** The first message of a chain. */
  REQUEST,
  /** Information in a chain. */
  NOTIFICATION,
  /** A change of data in a chain. */
  UPDATE,
  /** The final answer of a chain. */
  RESPONSE
}
