package kz.ruqsat.web.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.complaint.ComplaintView;
import kz.ruqsat.complaint.ComplaintWish;
import kz.ruqsat.complaint.Complaints;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Complaints: filed by applicants and portals, entered and settled by officials. */
@Path("complaints")
@RequestScoped
@RolesAllowed({"applicant", "integrator", "officer"})
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintsResource {

  @Inject private Complaints complaints;
  @Inject private Officers officers;
  @Inject private Cabinet cabinet;
  @Context private SecurityContext security;

  /** Files a complaint; an official enters what came on paper or by telephone. */
  @POST
  @Operation(summary = "Files a complaint; an official enters what came on paper or by telephone")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "201", description = "The complaint")
  public Response file(JsonObject json) {
    ComplaintView taken =
        security.isUserInRole("officer")
            ? complaints.enter(ComplaintJson.wish(json, null), official())
            : complaints.file(portal(json), account());
    return Response.status(Status.CREATED).entity(taken).build();
  }

  /** What waits for an answer, the most urgent first. */
  @GET
  @Operation(summary = "What waits for an answer, the most urgent first")
  @RolesAllowed("officer")
  public List<ComplaintView> waiting(@QueryParam("limit") @DefaultValue("100") int limit) {
    return complaints.waiting(official(), Math.min(Math.max(limit, 1), 500));
  }

  /** A complaint with what happened. */
  @GET
  @Operation(summary = "A complaint with what happened")
  @Path("{number}")
  public ComplaintView view(@PathParam("number") String number) {
    return security.isUserInRole("officer")
        ? complaints.view(number, official())
        : complaints.view(number, account(), cabinet.numbersOf(account()));
  }

  /** The talon, or the portal's notification. */
  @GET
  @Operation(summary = "The talon, or the portal's notification")
  @Path("{number}/paper")
  @Produces(MediaType.APPLICATION_XML)
  public byte[] paper(@PathParam("number") String number) {
    return complaints.paper(number, account(), cabinet.numbersOf(account()));
  }

  /** Settles a complaint. */
  @POST
  @Operation(summary = "Settles a complaint")
  @Path("{number}/steps")
  @RolesAllowed("officer")
  @Consumes(MediaType.APPLICATION_JSON)
  public ComplaintView settle(@PathParam("number") String number, JsonObject act) {
    return complaints.settle(
        number, act.getString("event", ""), act.getString("answer", null), official());
  }

  /** An applicant complains in the own name, a portal in that of its users. */
  private ComplaintWish portal(JsonObject json) {
    ComplaintWish wish = ComplaintJson.wish(json, "PORTAL");
    if (!security.isUserInRole("integrator")
        && !cabinet.numbersOf(account()).contains(wish.iinBin())) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the number is not yours");
    }
    return wish;
  }

  private Officer official() {
    return officers.officer(account());
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
