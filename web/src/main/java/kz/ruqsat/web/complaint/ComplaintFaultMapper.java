package kz.ruqsat.web.complaint;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.complaint.ComplaintFault;
import kz.ruqsat.web.problem.CodedProblem;

/** Tells why a complaint or an act about one is not taken, as a problem document. */
@Provider
public class ComplaintFaultMapper implements ExceptionMapper<ComplaintFault> {

  @Override
  public Response toResponse(ComplaintFault fault) {
    ComplaintFault.Code code = fault.code();
    CodedProblem problem = CodedProblem.of(status(code), code, code::text);
    problem.members().add("detail", fault.getMessage());
    return problem.toResponse();
  }

  private static int status(ComplaintFault.Code code) {
    return switch (code) {
      case INPUT_MISSING -> Status.BAD_REQUEST.getStatusCode();
      case COMPLAINT_UNKNOWN, APPLICATION_UNKNOWN -> Status.NOT_FOUND.getStatusCode();
      case NOT_ALLOWED -> Status.CONFLICT.getStatusCode();
      default -> CodedProblem.UNPROCESSABLE;
    };
  }
}
