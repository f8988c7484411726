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
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.payment.confirmation.ConflictView;
import kz.ruqsat.payment.confirmation.Conflicts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** References that came again with other content, for operators. */
@Path("payments/conflicts")
@RequestScoped
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
public class ConflictsResource {

  @Inject private Conflicts conflicts;
  @Context private SecurityContext security;

  /** Conflicts, the oldest first; those that are settled only when asked for. */
  @GET
  @Operation(summary = "References that came again with other content")
  public List<ConflictView> list(
      @QueryParam("open") @DefaultValue("true") boolean open,
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    return conflicts.list(Fields.officer(security), open, after, Fields.limit(limit));
  }

  /** The conflict was cleared up with the bank; what is recorded stays as it is. */
  @POST
  @Path("{id}/settlement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Settle such a difference")
  public Response settle(@PathParam("id") Long id, PaymentsResource.Decision decision) {
    conflicts.settle(Fields.officer(security), id, Fields.body(decision).reason());
    return Response.noContent().build();
  }
}
