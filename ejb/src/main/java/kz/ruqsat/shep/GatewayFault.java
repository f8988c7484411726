package kz.ruqsat.shep;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** Ends an exchange with the contract's fault. Nothing of the call stays but its journal entry. */
@ApplicationException(rollback = true)
public class GatewayFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final FaultCode code;
  private final transient ErrorInfo inner;

  /**
   * @param code the code told to the caller, with its text
   * @param detail the cause in this case, safe to tell the caller; no personal data
   */
  public GatewayFault(FaultCode code, String detail) {
    this(code, detail, null);
  }

  /**
   * @param inner the error of a system behind the gateway, told as {@code subError}
   */
  public GatewayFault(FaultCode code, String detail, ErrorInfo inner) {
    super(detail);
    this.code = code;
    this.inner = inner;
  }

  /** The code told to the caller. */
  public FaultCode code() {
    return code;
  }

  /** The error of a system behind the gateway; null when there is none. */
  public ErrorInfo inner() {
    return inner;
  }

  /** An error as another system told it. */
  public record ErrorInfo(String code, String message, String data) {}
}
