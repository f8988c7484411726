package kz.ruqsat.eds.trust;

/** There is no answer that is signed, fresh and to our question; nothing is known. */
final class NoAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  NoAnswerException(String reason) {
    super(reason, null, false, false); // an outage must not pay for stack traces
  }
}
