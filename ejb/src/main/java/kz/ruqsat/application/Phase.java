package kz.ruqsat.application;

/** Where an application stands beside the procedure of its edition. */
public enum Phase {
  /**
   * Filed and signed, but whether the certificate is revoked could not be asked yet; goes on by
   * itself.
   */
  SIGNATURE_PENDING,
  /** The signature turned out not to be valid; there never was a case (process 5). */
  SIGNATURE_REFUSED,
  /** The procedure runs. */
  OPEN,
  /** The applicant took it back. */
  WITHDRAWN,
  /** The procedure has ended; a copy may still be printed or handed over. */
  ENDED
}
