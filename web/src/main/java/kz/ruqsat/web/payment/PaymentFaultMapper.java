package kz.ruqsat.web.payment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFault.Detail;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.web.problem.Problem;

/** Tells why a payment or a decision is not taken, as a problem document with its code. */
@Provider
public class PaymentFaultMapper implements ExceptionMapper<PaymentFault> {

  private static final int UNPROCESSABLE = 422;

  @Override
  public Response toResponse(PaymentFault fault) {
    PaymentFaultCode code = fault.code();
    int status = status(code);
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Detail detail : fault.details()) {
      errors.add(
          Json.createObjectBuilder().add("at", detail.at()).add("problem", detail.problem()));
    }
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(
            Json.createObjectBuilder()
                .add("title", code.text(Locale.ENGLISH))
                .add("status", status)
                .add("code", code.name())
                .add(
                    "message",
                    Json.createObjectBuilder()
                        .add("ru", code.text(Locale.forLanguageTag("ru")))
                        .add("kk", code.text(Locale.forLanguageTag("kk")))
                        .add("en", code.text(Locale.ENGLISH)))
                .add("errors", errors)
                .build())
        .build();
  }

  private static int status(PaymentFaultCode code) {
    return switch (code) {
      case MALFORMED_PAYMENT, MALFORMED_REGISTRY, REASON_REQUIRED ->
          Status.BAD_REQUEST.getStatusCode();
      case PAYMENT_NOT_FOUND, APPLICATION_NOT_FOUND, CONFLICT_NOT_FOUND, REGISTRY_NOT_FOUND ->
          Status.NOT_FOUND.getStatusCode();
      case REFERENCE_CONFLICT, REGISTRY_CONFLICT, PAYMENT_USED, FEE_PAID_ALREADY ->
          Status.CONFLICT.getStatusCode();
      default -> UNPROCESSABLE;
    };
  }
}
