package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.ruqsat.payment.PaymentState;
import kz.ruqsat.payment.desk.PaymentDesk;
import kz.ruqsat.payment.desk.PaymentView;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Payments, for those who clear up what does not match by itself. Every look is recorded. */
@Path("payments")
@RequestScoped
@RolesAllowed({"officer", "operator"})
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

  @Inject private PaymentDesk desk;
  @Context private SecurityContext security;

  /**
   * A decision about a payment.
   *
   * @param application which it shall serve; only to assign
   * @param statement number of the payer's statement, like its date only for a refund document
   * @param reason why, mandatory
   */
  public record Decision(String application, String statement, String statementOn, String reason) {}

  /** Payments, the oldest first; {@code Link} with {@code rel="next"} leads on. */
  @GET
  @Operation(summary = "Payments by state and payer")
  public Response list(
      @QueryParam("state") String state,
      @QueryParam("payer") String payer,
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @Context UriInfo uri) {
    List<PaymentView> page =
        desk.list(Fields.officer(security), state(state), payer, after, Fields.limit(limit));
    var answer = Response.ok(page);
    if (page.size() == limit) {
      Long last = page.get(page.size() - 1).id();
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("after", last).build(), "next");
    }
    return answer.build();
  }

  /** One payment. */
  @GET
  @Path("{reference}")
  @Operation(summary = "A payment")
  public PaymentView view(@PathParam("reference") String reference) {
    return desk.view(Fields.officer(security), reference);
  }

  /** Says which application a payment serves. */
  @POST
  @Path("{reference}/assignment")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("officer")
  @Operation(summary = "Say which application a payment serves")
  public PaymentView assign(@PathParam("reference") String reference, Decision decision) {
    Decision made = Fields.body(decision);
    return desk.assign(Fields.officer(security), reference, made.application(), made.reason());
  }

  /** Takes a decision back, or frees a payment of an application that is through. */
  @POST
  @Path("{reference}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("officer")
  @Operation(summary = "Take a decision about a payment back")
  public PaymentView release(@PathParam("reference") String reference, Decision decision) {
    return desk.release(Fields.officer(security), reference, Fields.body(decision).reason());
  }

  /** Marks a payment for the document on which it is refunded. */
  @POST
  @Path("{reference}/refund-document")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("officer")
  @Operation(summary = "Mark a payment for a refund document")
  public PaymentView refund(@PathParam("reference") String reference, Decision decision) {
    Decision made = Fields.body(decision);
    return desk.markForRefund(
        Fields.officer(security),
        reference,
        made.statement(),
        Fields.date("statementOn", made.statementOn()),
        made.reason());
  }

  private static PaymentState state(String name) {
    try {
      return name == null ? null : PaymentState.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Status.BAD_REQUEST, "state is one of " + List.of(PaymentState.values()));
    }
  }
}
