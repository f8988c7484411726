package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.ruqsat.payment.desk.FeeStatus;
import kz.ruqsat.payment.desk.PaymentInquiry;
import kz.ruqsat.payment.desk.PaymentStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where payments and fees stand, for portals. */
@Path("payments/status")
@RequestScoped
@RolesAllowed("integrator")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentStatusResource {

  @Inject private PaymentInquiry inquiry;

  /** Where a payment stands. */
  @GET
  @Path("{reference}")
  @Operation(summary = "Status of a payment by the bank's reference")
  public PaymentStatus payment(@PathParam("reference") String reference) {
    return inquiry.payment(reference);
  }

  /** What an application demands, and whether it is paid. */
  @GET
  @Path("applications/{number}")
  @Operation(summary = "Status of the fee of an application")
  public FeeStatus fee(@PathParam("number") String number) {
    return inquiry.fee(number);
  }
}
