package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import kz.ruqsat.application.result.PermitActOrder;
import kz.ruqsat.application.result.PermitActs;
import kz.ruqsat.application.result.PermitAnnex;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Annexes to a permit, its suspension, resumption and end; for the head of its provider. */
@Path("permits/{number}/acts")
@RequestScoped
@RolesAllowed("officer")
public class PermitActsResource {

  @Inject private PermitActs acts;
  @Inject private Inspection inspection;

  /**
   * The document of an act: {@code kind} ANNEX, SUSPENSION, RESUMPTION or TERMINATION, {@code
   * ground}, and if there are {@code on} (a day, else today) and {@code reference} (number and date
   * of the order). An annex has {@code annex} with {@code number}, and of {@code region}, {@code
   * place}, {@code activityCode} and {@code activity} what it says anew.
   */
  @POST
  @Path("to-be-signed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      summary = "The document of an annex, suspension, resumption or termination, to be signed")
  public byte[] toBeSigned(@PathParam("number") String number, JsonObject act) {
    return acts.toBeSigned(
        inspection.actor(),
        number,
        new PermitActOrder(
            kind(act.getString("kind", "")),
            day(act.getString("on", null)),
            act.getString("ground", null),
            act.getString("reference", null),
            act.get("annex") instanceof JsonObject annex ? annex(annex) : null));
  }

  /** Enters the document with the enveloped signature of who asked for it. */
  @POST
  @Consumes(MediaType.APPLICATION_XML)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Annex, suspend, resume or terminate a permit by a signed act")
  public Response enter(@PathParam("number") String number, byte[] signed) {
    VersionRecord version = acts.enter(inspection.actor(), number, signed);
    VersionView view = VersionView.of(version, true);
    return Response.created(URI.create(view.href())).entity(view).build();
  }

  private static PermitAnnex annex(JsonObject annex) {
    return new PermitAnnex(
        annex.getString("number", null),
        annex.getString("region", null),
        annex.getString("place", null),
        annex.getString("activityCode", null),
        annex.getString("activity", null));
  }

  private static PermitActs.Kind kind(String name) {
    try {
      return PermitActs.Kind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Status.BAD_REQUEST, "kind is ANNEX, SUSPENSION, RESUMPTION or TERMINATION");
    }
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, "on is a day as in 2026-01-31");
    }
  }
}
