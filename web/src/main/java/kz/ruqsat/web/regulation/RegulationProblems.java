package kz.ruqsat.web.regulation;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.web.problem.Problem;

/** Tells that the law does not allow something, with the code of the reason first. */
@Provider
public class RegulationProblems implements ExceptionMapper<RegulationFault> {

  @Override
  public Response toResponse(RegulationFault fault) {
    Status status =
        switch (fault.code()) {
          case UNKNOWN_SERVICE, UNKNOWN_EDITION, NORM_NOT_FOUND, PROCEDURE_NOT_CONFIGURED ->
              Status.NOT_FOUND;
          default -> Status.CONFLICT;
        };
    return Problem.of(status, fault.getMessage()).toResponse();
  }
}
