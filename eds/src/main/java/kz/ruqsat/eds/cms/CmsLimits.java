package kz.ruqsat.eds.cms;

/**
 * How large a CMS message may be before it is refused.
 *
 * @param bytes length of the message
 * @param signers number of signers, each of whom costs a verification
 * @param certificates number of certificates enclosed
 */
public record CmsLimits(int bytes, int signers, int certificates) {

  /** 64 MiB, 20 signers, 100 certificates. */
  public static final CmsLimits DEFAULT = new CmsLimits(64 << 20, 20, 100);

  public CmsLimits {
    if (bytes < 1 || signers < 1 || certificates < 1) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }
}
