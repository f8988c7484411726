package kz.ruqsat.web.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.centre.queue.booking.BookingView;
import kz.ruqsat.centre.queue.booking.BookingWish;
import kz.ruqsat.centre.queue.booking.Bookings;
import kz.ruqsat.centre.queue.booking.Slot;
import kz.ruqsat.centre.queue.place.QueuePlace;
import kz.ruqsat.centre.queue.place.QueuePlaces;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Places in the electronic queue, booked through portals by those who come. */
@Path("queue")
@RequestScoped
@RolesAllowed({"applicant", "integrator"})
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

  @Inject private QueuePlaces places;
  @Inject private Bookings bookings;
  @Inject private Cabinet cabinet;
  @Context private SecurityContext security;

  /** The places with a queue. */
  @GET
  @Operation(summary = "The places with a queue")
  @Path("places")
  @RolesAllowed({"applicant", "integrator", "officer", "operator", "auditor"})
  public List<QueuePlace> places() {
    return places.all();
  }

  /** The slots of a day, with what is free. */
  @GET
  @Operation(summary = "The slots of a day, with what is free")
  @Path("places/{place}/slots")
  public List<Slot> slots(
      @PathParam("place") String place,
      @QueryParam("day") String day,
      @QueryParam("service") String service) {
    return bookings.slots(place, day(day), QueueJson.required(service, "service"));
  }

  /** Books a slot: an applicant for a number of the own cabinet, a portal for anybody. */
  @POST
  @Operation(
      summary = "Books a slot: an applicant for a number of the own cabinet, a portal for anybody")
  @Path("bookings")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "201", description = "The booking")
  public Response book(JsonObject wanted) {
    BookingWish wish = QueueJson.booking(wanted);
    if (!security.isUserInRole("integrator")
        && !cabinet.numbersOf(account()).contains(wish.iinBin())) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the number is not yours");
    }
    return Response.status(Status.CREATED).entity(bookings.book(wish, account())).build();
  }

  /** Gives a booking up. */
  @DELETE
  @Operation(summary = "Gives a booking up")
  @Path("bookings/{code}")
  public BookingView cancel(@PathParam("code") String code) {
    return bookings.cancel(code, account());
  }

  /** A day of a query. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(QueueJson.required(text, "day"));
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, "day is a date, yyyy-MM-dd");
    }
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
