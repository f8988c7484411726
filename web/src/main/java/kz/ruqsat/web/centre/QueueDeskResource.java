package kz.ruqsat.web.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.centre.queue.place.QueuePlaces;
import kz.ruqsat.centre.queue.ticket.QueueReport;
import kz.ruqsat.centre.queue.ticket.TicketView;
import kz.ruqsat.centre.queue.ticket.TicketWish;
import kz.ruqsat.centre.queue.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The electronic queue at the desks: tickets, calls, and how a day went. */
@Path("queue")
@RequestScoped
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
public class QueueDeskResource {

  @Inject private QueuePlaces places;
  @Inject private Tickets tickets;
  @Inject private Officers officers;
  @Context private SecurityContext security;

  /** Gives a ticket. */
  @POST
  @Operation(summary = "Gives a ticket")
  @Path("tickets")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "201", description = "The ticket")
  public Response take(JsonObject wanted) {
    TicketWish wish = QueueJson.ticket(wanted);
    requireDesk(wish.place());
    return Response.status(Status.CREATED).entity(tickets.take(wish)).build();
  }

  /** A ticket as it stands. */
  @GET
  @Operation(summary = "A ticket as it stands")
  @Path("tickets/{code}")
  public TicketView view(@PathParam("code") String code) {
    return owned(code);
  }

  /** Calls the next to a window; nothing when nobody waits. */
  @POST
  @Operation(summary = "Calls the next to a window; nothing when nobody waits")
  @Path("places/{place}/calls")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response call(@PathParam("place") String place, JsonObject wanted) {
    requireDesk(place);
    return tickets
        .call(place, wanted.getInt("window", 0))
        .map(ticket -> Response.ok(ticket).build())
        .orElseGet(() -> Response.noContent().build());
  }

  /** The owner of a ticket was served. */
  @POST
  @Operation(summary = "The owner of a ticket was served")
  @Path("tickets/{code}/served")
  public TicketView served(@PathParam("code") String code) {
    owned(code);
    return tickets.served(code);
  }

  /** The owner of a ticket was called and did not come. */
  @POST
  @Operation(summary = "The owner of a ticket was called and did not come")
  @Path("tickets/{code}/missed")
  public TicketView missed(@PathParam("code") String code) {
    owned(code);
    return tickets.missed(code);
  }

  /** A day of a place: who waited how long, and where the law was not kept. */
  @GET
  @Operation(summary = "A day of a place: who waited how long, and where the law was not kept")
  @Path("places/{place}/report")
  @RolesAllowed({"officer", "operator", "auditor"})
  public QueueReport report(@PathParam("place") String place, @QueryParam("day") String day) {
    return tickets.report(place, day == null ? tickets.today() : QueueResource.day(day));
  }

  private TicketView owned(String code) {
    TicketView ticket = tickets.view(code);
    requireDesk(ticket.place());
    return ticket;
  }

  /** Operators of the State Corporation are at its desks, registry clerks at theirs. */
  private void requireDesk(String place) {
    var official = officers.officer(security.getUserPrincipal().getName());
    if (official.intake() != places.get(place).channel()) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "another's desk");
    }
  }
}
