package kz.ruqsat.web.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.ruqsat.wire.identity.organisation.Organisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Organisations of ГБД ЮЛ. */
@Path("organisations")
@RequestScoped
@RolesAllowed("integrator")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

  @Inject private Lookups lookups;

  /** The organisation with the number. */
  @GET
  @Path("{bin}")
  @Operation(summary = "The organisation with the identification number (БИН)")
  @APIResponse(responseCode = "200", description = "The organisation, as the typed contract has it")
  @APIResponse(responseCode = "400", description = "The number is no БИН; the detail says why")
  @APIResponse(responseCode = "404", description = "There is no such organisation")
  @APIResponse(responseCode = "502", description = "ГБД ЮЛ answered with an error")
  @APIResponse(responseCode = "503", description = "ГБД ЮЛ is not available")
  @APIResponse(responseCode = "504", description = "ГБД ЮЛ did not answer in time")
  public Organisation organisation(@PathParam("bin") String bin) throws LookupRefused {
    return lookups.organisation(bin);
  }
}
