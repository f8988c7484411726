package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import kz.ruqsat.demo.DemoCentre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The certification centres of the demo, which can be put out of order, so that one sees what
 * happens then. Outside demo mode there is nothing here.
 */
@Path("demo/centre")
@RequestScoped
@RolesAllowed("operator")
public class DemoCentreResource {

  @Inject private DemoCentre centre;

  /** Puts them to sleep with {@code {"asleep":true}}, or wakes them; OCSP, lists and stamps. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Puts the demo's certification centres out of order, or wakes them")
  @APIResponse(responseCode = "204", description = "Done")
  public void sleep(JsonObject wanted) {
    if (!centre.isOpen()) {
      throw new NotFoundException();
    }
    centre.sleep(wanted.getBoolean("asleep", false));
  }
}
