package kz.ruqsat.shep;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** Ends an exchange with the contract's fault. Nothing of the call stays but its journal entry. */
@ApplicationException(rollback = true)
public class GatewayFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final FaultCode code;

  /**
   * @param code the code told to the caller, with its text
   * @param detail the cause in this case, safe to tell the caller; no personal data
   */
  public GatewayFault(FaultCode code, String detail) {
    super(detail);
    this.code = code;
  }

  /** The code told to the caller. */
  public FaultCode code() {
    return code;
  }
}
