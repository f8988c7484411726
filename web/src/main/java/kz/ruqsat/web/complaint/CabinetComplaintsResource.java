package kz.ruqsat.web.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.complaint.ComplaintView;
import kz.ruqsat.complaint.Complaints;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The complaints in a personal cabinet, with the notifications about them. */
@Path("cabinet/{iinBin}/complaints")
@RequestScoped
@RolesAllowed("applicant")
@Produces(MediaType.APPLICATION_JSON)
public class CabinetComplaintsResource {

  @Inject private Complaints complaints;
  @Inject private Cabinet cabinet;
  @Context private SecurityContext security;

  /** The owner's complaints, the newest first. */
  @GET
  @Operation(summary = "The owner's complaints, the newest first")
  public List<ComplaintView> all(@PathParam("iinBin") String iinBin) {
    if (!cabinet.numbersOf(security.getUserPrincipal().getName()).contains(iinBin)) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the cabinet is someone else's");
    }
    return complaints.ofHolder(iinBin);
  }
}
