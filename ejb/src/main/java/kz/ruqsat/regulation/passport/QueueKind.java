package kz.ruqsat.regulation.passport;

/** What one queues for. */
public enum QueueKind {
  /** To hand in documents. */
  SUBMISSION,
  /** To receive the result. */
  RECEIPT,
  /** Not a queue: how long the State Corporation may take to handle a request. */
  PROCESSING
}
