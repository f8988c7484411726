package kz.ruqsat.web.complaint;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import kz.ruqsat.complaint.ComplaintFault;
import kz.ruqsat.web.problem.Problem;

/** Tells why a complaint or an act about one is not taken, as a problem document. */
@Provider
public class ComplaintFaultMapper implements ExceptionMapper<ComplaintFault> {

  @Override
  public Response toResponse(ComplaintFault fault) {
    ComplaintFault.Code code = fault.code();
    int status = status(code);
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(
            Json.createObjectBuilder()
                .add("title", code.text(Locale.ENGLISH))
                .add("status", status)
                .add("code", code.name())
                .add("detail", fault.getMessage())
                .add(
                    "message",
                    Json.createObjectBuilder()
                        .add("ru", code.text(Locale.forLanguageTag("ru")))
                        .add("kk", code.text(Locale.forLanguageTag("kk")))
                        .add("en", code.text(Locale.ENGLISH)))
                .build())
        .build();
  }

  private static int status(ComplaintFault.Code code) {
    return switch (code) {
      case INPUT_MISSING -> Status.BAD_REQUEST.getStatusCode();
      case COMPLAINT_UNKNOWN, APPLICATION_UNKNOWN -> Status.NOT_FOUND.getStatusCode();
      case NOT_ALLOWED -> Status.CONFLICT.getStatusCode();
      default -> 422;
    };
  }
}
