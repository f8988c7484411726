package kz.ruqsat.eds;

/** A key did not sign: wrong kind of key, a token pulled out, an algorithm that is not there. */
public final class SigningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was being signed with what; never personal data
   * @param cause what the cryptographic provider says
   */
  public SigningException(String message, Throwable cause) {
    super(message, cause);
  }
}
