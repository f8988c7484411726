package kz.ruqsat.web.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import kz.ruqsat.application.user.PortalUsers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Users of the portal: they register with a certificate, and log in with ИИН or БИН. */
@Path("portal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortalUsersResource {

  @Inject private PortalUsers users;

  /** Registers a user by a registration signed with the user's certificate. */
  @POST
  @Path("users")
  @PermitAll
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(summary = "Registers a user of the portal by certificate")
  @APIResponse(responseCode = "201", description = "The user")
  public Response register(byte[] signed) {
    return Response.status(Status.CREATED).entity(users.register(signed)).build();
  }

  /**
   * Logs in: {@code login}, an ИИН or БИН, and {@code password}; gives a token for {@code Bearer}.
   */
  @POST
  @Path("login")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Logs in with ИИН or БИН and a password")
  public Response login(JsonObject who) {
    CacheControl unstored = new CacheControl();
    unstored.setNoStore(true);
    return Response.ok(users.login(who.getString("login", null), who.getString("password", null)))
        .cacheControl(unstored)
        .build();
  }

  /** Ends the log-in whose token comes with the request. */
  @POST
  @Path("logout")
  @RolesAllowed("applicant")
  @Operation(summary = "Ends the log-in whose token comes with the request")
  @APIResponse(responseCode = "204", description = "Ended")
  public void logout(@HeaderParam("Authorization") String authorization) {
    BearerToken.of(authorization).ifPresent(users::logout);
  }
}
