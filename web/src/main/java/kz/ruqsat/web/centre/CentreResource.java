package kz.ruqsat.web.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.centre.CentreDesks;
import kz.ruqsat.centre.CentreView;
import kz.ruqsat.centre.StatusChange;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What came through the State Corporation, for its operators. */
@Path("centre/applications")
@RequestScoped
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource {

  @Inject private CentreDesks desks;
  @Inject private Officers officers;
  @Context private SecurityContext security;

  /** The latest, the newest first. */
  @GET
  @Operation(summary = "The latest, the newest first")
  public List<CentreView> latest(@QueryParam("limit") @DefaultValue("100") int limit) {
    return desks.latest(operator(), Math.min(Math.max(limit, 1), 500));
  }

  /** One application, by the centre's number. */
  @GET
  @Path("{applicationId}")
  @Operation(summary = "One application, by the centre's number")
  public CentreView view(@PathParam("applicationId") String applicationId) {
    return desks.view(operator(), applicationId);
  }

  /** The changes of its status. */
  @GET
  @Path("{applicationId}/changes")
  @Operation(summary = "The changes of its status")
  public List<StatusChange> changes(@PathParam("applicationId") String applicationId) {
    return desks.changes(operator(), applicationId);
  }

  /** The receipt of acceptance or refusal. */
  @GET
  @Path("{applicationId}/receipt")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "The receipt of acceptance or refusal")
  public byte[] receipt(@PathParam("applicationId") String applicationId) {
    return desks.receipt(operator(), applicationId);
  }

  private Officer operator() {
    return officers.officer(security.getUserPrincipal().getName());
  }
}
