package kz.ruqsat.web.identity;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.web.problem.CodedProblem;

/** A lookup without an answer as a problem document. */
@Provider
public class LookupProblems implements ExceptionMapper<LookupRefused> {

  @Override
  public Response toResponse(LookupRefused refused) {
    LookupError error = refused.error();
    CodedProblem problem = CodedProblem.of(error.status(), error.code(), error::text);
    problem.members().add("detail", error.en());
    return problem.toResponse();
  }
}
