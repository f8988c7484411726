package kz.ruqsat.shep;

import java.io.Serial;

/**
 * An answer from behind a route bears no signature of who must have signed it, or a wrong one. On
 * the wire it is UPSTREAM_BROKEN; here it is told apart, since nothing of such an answer may be
 * used and asking again is no remedy.
 */
public class UntrustedAnswer extends GatewayFault {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param detail what is wrong with the signature; no personal data
   */
  public UntrustedAnswer(String detail) {
    super(FaultCode.UPSTREAM_BROKEN, detail);
  }
}
