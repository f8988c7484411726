package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.payment.desk.PaymentInquiry;
import kz.ruqsat.payment.desk.PaymentStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The payments of an applicant, in the personal cabinet. */
@Path("cabinet/{iinBin}/payments")
@RequestScoped
@RolesAllowed("applicant")
@Produces(MediaType.APPLICATION_JSON)
public class CabinetPaymentsResource {

  @Inject private PaymentInquiry inquiry;
  @Context private SecurityContext security;

  /** Payments, the earliest first. */
  @GET
  @Operation(summary = "Payments of an applicant")
  public List<PaymentStatus> payments(@PathParam("iinBin") String iinBin) {
    return inquiry.of(security.getUserPrincipal().getName(), iinBin);
  }
}
