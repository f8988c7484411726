package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.ruqsat.application.result.PermitBackground;
import kz.ruqsat.application.result.PermitBackgrounds;
import kz.ruqsat.permit.PermitReader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands behind a permit. */
@Path("permits/{number}/background")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "officer"})
public class BackgroundResource {

  @Inject private PermitReader reader;
  @Inject private PermitBackgrounds backgrounds;
  @Inject private Inspection inspection;

  /** The application, the payment and the evidence of signatures behind a permit. */
  @GET
  @Operation(summary = "Application, payment and signatures behind a permit")
  public List<PermitBackground> background(@PathParam("number") String number) {
    if (reader.byNumber(number).isEmpty()) {
      throw new NotFoundException();
    }
    inspection.record("BACKGROUND", number, 1L);
    return backgrounds.of(number);
  }
}
