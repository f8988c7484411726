package kz.ruqsat.web.problem;

import jakarta.ws.rs.core.Response.Status;
import java.io.Serial;

/** Ends a REST request with a problem document whose detail was written for the caller. */
public class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param status the HTTP status
   * @param detail what is wrong in this case, safe to tell the caller; no personal data
   */
  public ProblemException(Status status, String detail) {
    super(detail);
    this.problem = Problem.of(status, detail);
  }

  Problem problem() {
    return problem;
  }
}
