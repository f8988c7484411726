package kz.ruqsat.web.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.math.BigDecimal;
import kz.ruqsat.quality.Quality;
import kz.ruqsat.quality.QualityFault;
import kz.ruqsat.quality.QualityReport;
import kz.ruqsat.quality.Target;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Quality and accessibility indicators: open to read, answered by recipients, approved by order.
 */
@Path("quality-indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

  @Inject private Quality quality;
  @Context private SecurityContext security;

  /** The table of a service in a year. */
  @GET
  @Operation(summary = "The table of a service in a year")
  @PermitAll
  public QualityReport report(
      @QueryParam("service") String service, @QueryParam("year") Integer year) {
    if (service == null || year == null) {
      throw new ProblemException(Status.BAD_REQUEST, "service and year are needed");
    }
    return told(() -> quality.report(service, year));
  }

  /** Whether a recipient is satisfied, as an indicator asks. */
  @POST
  @Operation(summary = "Whether a recipient is satisfied, as an indicator asks")
  @Path("{indicator}/answers")
  @RolesAllowed({"applicant", "integrator"})
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "204", description = "Kept")
  public void answer(@PathParam("indicator") String indicator, JsonObject json) {
    JsonValue satisfied = json.get("satisfied");
    if (satisfied != JsonValue.TRUE && satisfied != JsonValue.FALSE) {
      throw new ProblemException(Status.BAD_REQUEST, "satisfied is true or false");
    }
    told(
        () -> {
          quality.answer(
              json.getString("service", ""), indicator, satisfied == JsonValue.TRUE, account());
          return null;
        });
  }

  /** Sets the target of a year, with the order that approved it. */
  @PUT
  @Operation(summary = "Sets the target of a year, with the order that approved it")
  @Path("{indicator}/targets/{year}")
  @RolesAllowed("operator")
  @Consumes(MediaType.APPLICATION_JSON)
  public void approve(
      @PathParam("indicator") String indicator, @PathParam("year") int year, JsonObject json) {
    Target target =
        new Target(
            json.getString("service", ""),
            indicator,
            year,
            decimal(json, "normative"),
            decimal(json, "target"),
            json.getString("orderReference", null));
    told(
        () -> {
          quality.approve(target, account());
          return null;
        });
  }

  private static BigDecimal decimal(JsonObject json, String name) {
    JsonValue value = json.getOrDefault(name, JsonValue.NULL);
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    if (value != JsonValue.NULL) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is a number");
    }
    return null;
  }

  private static <T> T told(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (QualityFault fault) {
      throw new ProblemException(Status.BAD_REQUEST, fault.getMessage());
    }
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
