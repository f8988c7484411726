package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import kz.ruqsat.time.DemoClock;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clock of the demo, which can be moved. Outside demo mode there is nothing here. */
@Path("demo/clock")
@RequestScoped
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
public class DemoClockResource {

  @Inject private DemoClock demo;
  @Inject private Clock clock;

  /** What time it is, and how far ahead of the machine's time. */
  @GET
  @Operation(summary = "What time it is, and how far ahead of the machine's time")
  public JsonObject read() {
    requireDemo();
    return Json.createObjectBuilder()
        .add("now", clock.instant().toString())
        .add("ahead", demo.ahead().toString())
        .build();
  }

  /** Moves the clock so far ahead of the machine's time, for example {@code {"ahead":"P2D"}}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Moves the clock so far ahead of the machine's time")
  public JsonObject move(JsonObject wanted) {
    requireDemo();
    demo.move(ahead(wanted));
    return read();
  }

  private Duration ahead(JsonObject wanted) {
    try {
      Duration ahead = Duration.parse(wanted.getString("ahead", ""));
      if (demo.isReachable(ahead)) {
        return ahead;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw new ProblemException(
        Status.BAD_REQUEST,
        "ahead is a duration of ISO 8601, like P2DT4H, of at most "
            + DemoClock.FARTHEST.toDays()
            + " days");
  }

  private void requireDemo() {
    if (!demo.isMovable()) {
      throw new NotFoundException();
    }
  }
}
