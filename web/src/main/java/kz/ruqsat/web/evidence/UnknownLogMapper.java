package kz.ruqsat.web.evidence;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.seal.UnknownLogException;
import kz.ruqsat.web.problem.Problem;

/** A log, record or size that is not there. */
@Provider
public class UnknownLogMapper implements ExceptionMapper<UnknownLogException> {

  @Override
  public Response toResponse(UnknownLogException e) {
    return Problem.of(Status.NOT_FOUND, e.getMessage()).toResponse();
  }
}
