package kz.ruqsat.web.identity;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.web.problem.Problem;

/** A lookup without an answer as a problem document. */
@Provider
public class LookupProblems implements ExceptionMapper<LookupRefused> {

  @Override
  public Response toResponse(LookupRefused refused) {
    LookupError error = refused.error();
    return Problem.of(Status.fromStatusCode(error.status()), error.en()).toResponse();
  }
}
