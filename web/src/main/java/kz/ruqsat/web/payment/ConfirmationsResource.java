package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import kz.ruqsat.payment.confirmation.DirectConfirmations;
import kz.ruqsat.payment.confirmation.Receipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Confirmations of payments, for those who start fresh. */
@Path("payments/confirmations")
@RequestScoped
@RolesAllowed("integrator")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

  @Inject private DirectConfirmations confirmations;
  @Context private SecurityContext security;

  /** Records a payment: 201; one that is recorded already with the same content: 200. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Confirm a payment, with the fields of ПШЭП's notificationPayment")
  @APIResponse(responseCode = "201", description = "Recorded")
  @APIResponse(responseCode = "200", description = "This payment was recorded before")
  public Response confirm(JsonObject payment) {
    Receipt receipt =
        confirmations.confirm(Fields.of(payment), security.getUserPrincipal().getName());
    return Response.status(receipt.repeated() ? Status.OK : Status.CREATED).entity(receipt).build();
  }
}
