package kz.ruqsat.web.centre;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.web.problem.CodedProblem;

/** Tells why the State Corporation or its queue does not do something, as a problem document. */
@Provider
public class CentreFaultMapper implements ExceptionMapper<CentreFault> {

  @Override
  public Response toResponse(CentreFault fault) {
    CentreFault.Code code = fault.code();
    CodedProblem problem = CodedProblem.of(status(code), code, code::text);
    problem.members().add("detail", fault.getMessage());
    return problem.toResponse();
  }

  private static int status(CentreFault.Code code) {
    return switch (code) {
      case MALFORMED -> Status.BAD_REQUEST.getStatusCode();
      case APPLICATION_UNKNOWN, PLACE_UNKNOWN, BOOKING_UNKNOWN, TICKET_UNKNOWN ->
          Status.NOT_FOUND.getStatusCode();
      case NOT_READY, SLOT_TAKEN, BOOKED_ALREADY, TICKET_NOT_CALLED ->
          Status.CONFLICT.getStatusCode();
      default -> CodedProblem.UNPROCESSABLE;
    };
  }
}
