package kz.ruqsat.web.permit;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.web.problem.Problem;

/** What the register refuses, as a problem document. */
@Provider
public class PermitFaultMapper implements ExceptionMapper<PermitFault> {

  @Override
  public Response toResponse(PermitFault fault) {
    Status status =
        switch (fault.code()) {
          case UNKNOWN_PERMIT -> Status.NOT_FOUND;
          case VALIDATION -> Status.BAD_REQUEST;
          case NUMBER_TAKEN, REGISTRATION_NUMBER_TAKEN, ILLEGAL_TRANSITION -> Status.CONFLICT;
        };
    return Problem.of(status, fault.code() + ": " + fault.getMessage()).toResponse();
  }
}
