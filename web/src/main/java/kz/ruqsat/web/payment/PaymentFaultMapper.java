package kz.ruqsat.web.payment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFault.Detail;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.web.problem.CodedProblem;

/** Tells why a payment or a decision is not taken, as a problem document with its code. */
@Provider
public class PaymentFaultMapper implements ExceptionMapper<PaymentFault> {

  @Override
  public Response toResponse(PaymentFault fault) {
    PaymentFaultCode code = fault.code();
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Detail detail : fault.details()) {
      errors.add(
          Json.createObjectBuilder().add("at", detail.at()).add("problem", detail.problem()));
    }
    CodedProblem problem = CodedProblem.of(status(code), code, code::text);
    problem.members().add("errors", errors);
    return problem.toResponse();
  }

  private static int status(PaymentFaultCode code) {
    return switch (code) {
      case MALFORMED_PAYMENT, MALFORMED_REGISTRY, REASON_REQUIRED ->
          Status.BAD_REQUEST.getStatusCode();
      case PAYMENT_NOT_FOUND, APPLICATION_NOT_FOUND, CONFLICT_NOT_FOUND, REGISTRY_NOT_FOUND ->
          Status.NOT_FOUND.getStatusCode();
      case REFERENCE_CONFLICT, REGISTRY_CONFLICT, PAYMENT_USED, FEE_PAID_ALREADY ->
          Status.CONFLICT.getStatusCode();
      default -> CodedProblem.UNPROCESSABLE;
    };
  }
}
