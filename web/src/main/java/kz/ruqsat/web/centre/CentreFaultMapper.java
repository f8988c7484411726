package kz.ruqsat.web.centre;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.web.problem.Problem;

/** Tells why the State Corporation or its queue does not do something, as a problem document. */
@Provider
public class CentreFaultMapper implements ExceptionMapper<CentreFault> {

  @Override
  public Response toResponse(CentreFault fault) {
    CentreFault.Code code = fault.code();
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

  private static int status(CentreFault.Code code) {
    return switch (code) {
      case MALFORMED -> Status.BAD_REQUEST.getStatusCode();
      case APPLICATION_UNKNOWN, PLACE_UNKNOWN, BOOKING_UNKNOWN, TICKET_UNKNOWN ->
          Status.NOT_FOUND.getStatusCode();
      case NOT_READY, SLOT_TAKEN, BOOKED_ALREADY, TICKET_NOT_CALLED ->
          Status.CONFLICT.getStatusCode();
      default -> 422;
    };
  }
}
