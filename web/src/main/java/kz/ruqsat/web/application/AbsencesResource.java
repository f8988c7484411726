package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** When the head of a provider is away, so that the deputy may act. */
@Path("absences")
@RequestScoped
@RolesAllowed("officer")
public class AbsencesResource {

  @Inject private Officers officers;
  @Context private SecurityContext security;

  /** Records an absence: provider, from, until (ISO 8601 with an offset or Z). */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Records an absence: provider, from, until (ISO 8601 with an offset or Z)")
  @APIResponse(responseCode = "204", description = "Recorded")
  public void record(JsonObject absence) {
    officers.recordAbsence(
        officers.officer(security.getUserPrincipal().getName()),
        absence.getString("provider", ""),
        instant(absence, "from"),
        instant(absence, "until"));
  }

  private static Instant instant(JsonObject json, String name) {
    try {
      return OffsetDateTime.parse(json.getString(name, "")).toInstant();
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is ISO 8601 with an offset or Z");
    }
  }
}
