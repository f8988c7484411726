package kz.ruqsat.web.shep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Consumer;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.async.delivery.DeliveryDesk;
import kz.ruqsat.shep.async.delivery.Undelivered;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the gateway still owes participants over the asynchronous channel, for operators. */
@Path("deliveries")
@RequestScoped
@RolesAllowed("operator")
public class DeliveriesResource {

  private static final int MAX_LIMIT = 500;

  @Inject private DeliveryDesk desk;

  /**
   * An operator's decision.
   *
   * @param reason why, mandatory
   */
  public record Decision(String reason) {}

  /**
   * Lists deliveries, the oldest first.
   *
   * @param messageId only those of a message, by the number its sender was given
   * @param dead only those whose attempts are used up
   * @param after cursor: id of the last one of the page before; the {@code Link} header has it
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lists deliveries, the oldest first")
  public Response list(
      @QueryParam("messageId") Long messageId,
      @QueryParam("dead") @DefaultValue("false") boolean dead,
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BadRequestException("limit is 1 to " + MAX_LIMIT);
    }
    List<Undelivered> found = desk.undelivered(messageId, dead, after, limit);
    Response.ResponseBuilder response = Response.ok(found);
    if (found.size() == limit) {
      Long last = found.get(found.size() - 1).id();
      response.link(uri.getRequestUriBuilder().replaceQueryParam("after", last).build(), "next");
    }
    return response.build();
  }

  /** Begins to deliver again, at once and with all attempts. */
  @POST
  @Path("{id}/resend")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begins to deliver again, at once and with all attempts")
  public Response resend(
      @PathParam("id") Long id, Decision decision, @Context SecurityContext who) {
    return decided(decision, who, it -> desk.resend(id, it));
  }

  /** Gives a delivery up; the sender is told the reason. */
  @POST
  @Path("{id}/stop")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives a delivery up; the sender is told the reason")
  public Response stop(@PathParam("id") Long id, Decision decision, @Context SecurityContext who) {
    return decided(decision, who, it -> desk.stop(id, it));
  }

  private static Response decided(
      Decision decision, SecurityContext who, Consumer<DeliveryDesk.Decision> work) {
    if (decision == null || decision.reason() == null || decision.reason().isBlank()) {
      throw new BadRequestException("a reason is needed");
    }
    try {
      work.accept(new DeliveryDesk.Decision(who.getUserPrincipal().getName(), decision.reason()));
    } catch (GatewayFault e) {
      throw new NotFoundException("nothing is owed under that id", e);
    }
    return Response.noContent().build();
  }
}
