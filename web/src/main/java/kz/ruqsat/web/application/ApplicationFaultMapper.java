package kz.ruqsat.web.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.web.problem.CodedProblem;

/** Tells why an application or an act is not taken, as a problem document with its code. */
@Provider
public class ApplicationFaultMapper implements ExceptionMapper<ApplicationFault> {

  @Override
  public Response toResponse(ApplicationFault fault) {
    FaultCode code = fault.code();
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Detail detail : fault.details()) {
      errors.add(
          Json.createObjectBuilder()
              .add("at", detail.at())
              .add("kind", detail.kind())
              .add("obligations", Json.createArrayBuilder(detail.obligations())));
    }
    CodedProblem problem = CodedProblem.of(status(code), code, code::text);
    problem.members().add("errors", errors);
    return problem.toResponse();
  }

  /** The status of HTTP that goes with a code. */
  static int status(FaultCode code) {
    return switch (code) {
      case MALFORMED_APPLICATION, ATTACHMENT_BROKEN -> Status.BAD_REQUEST.getStatusCode();
      case AUTHORISATION_REFUSED -> Status.UNAUTHORIZED.getStatusCode();
      case AUTHORISATION_LOCKED -> Status.TOO_MANY_REQUESTS.getStatusCode();
      case FORBIDDEN, ROLE_NOT_ALLOWED -> Status.FORBIDDEN.getStatusCode();
      case APPLICATION_NOT_FOUND -> Status.NOT_FOUND.getStatusCode();
      case CONFLICT,
          ILLEGAL_TRANSITION,
          NOTHING_TO_SIGN,
          REQUEST_ID_REUSED,
          EDIT_NOT_POSSIBLE,
          ALREADY_REGISTERED ->
          Status.CONFLICT.getStatusCode();
      case ATTACHMENT_TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
      case STATE_DATA_NOT_TRUSTED -> Status.BAD_GATEWAY.getStatusCode();
      case EDS_CHECK_UNAVAILABLE, STATE_DATA_UNAVAILABLE ->
          Status.SERVICE_UNAVAILABLE.getStatusCode();
      default -> CodedProblem.UNPROCESSABLE;
    };
  }
}
