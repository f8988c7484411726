package kz.ruqsat.web.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.ruqsat.wire.identity.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Persons of ГБД ФЛ. */
@Path("persons")
@RequestScoped
@RolesAllowed("integrator")
@Produces(MediaType.APPLICATION_JSON)
public class PersonsResource {

  @Inject private Lookups lookups;

  /** The person with the number. */
  @GET
  @Path("{iin}")
  @Operation(summary = "The person with the identification number (ИИН)")
  @APIResponse(responseCode = "200", description = "The person, as the typed contract has it")
  @APIResponse(responseCode = "400", description = "The number is no ИИН; the detail says why")
  @APIResponse(responseCode = "404", description = "There is no such person")
  @APIResponse(responseCode = "502", description = "ГБД ФЛ answered with an error")
  @APIResponse(responseCode = "503", description = "ГБД ФЛ is not available")
  @APIResponse(responseCode = "504", description = "ГБД ФЛ did not answer in time")
  public Person person(@PathParam("iin") String iin) throws LookupRefused {
    return lookups.person(iin);
  }
}
