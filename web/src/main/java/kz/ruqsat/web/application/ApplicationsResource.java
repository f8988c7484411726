package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases, for officials: what is due, and what they do. */
@Path("applications")
@RequestScoped
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

  @Inject private Cases cases;
  @Inject private Officers officers;
  @Context private SecurityContext security;

  /**
   * What is open and theirs, the most urgent first.
   *
   * @param from how many to leave out, from the most urgent on
   * @param limit most of them, 500 at most
   */
  @GET
  @Operation(summary = "What is open and theirs, the most urgent first")
  public List<CaseView> board(
      @QueryParam("from") @DefaultValue("0") int from,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    return cases.board(officer(), Math.max(from, 0), Math.min(Math.max(limit, 1), 500));
  }

  /** A case with its history and what the official may do now. */
  @GET
  @Path("{number}")
  @Operation(summary = "A case with its history and what the official may do now")
  public Response view(@PathParam("number") String number) {
    return answer(cases.view(officer(), number));
  }

  /**
   * Does a step; one whose document needs a signature is prepared by it.
   *
   * @param ifMatch the version that was read; without it the act is done on whatever there is
   */
  @POST
  @Path("{number}/steps")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Does a step; one whose document needs a signature is prepared by it")
  public Response act(
      @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, JsonObject act) {
    return answer(cases.act(officer(), number, version(ifMatch), ApplicationJson.act(act)));
  }

  /** The document that waits for a signature, octet by octet as it is to be signed. */
  @GET
  @Path("{number}/to-be-signed")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      summary =
          "The document that waits for a signature, octet by octet as it is to be " + "signed")
  public byte[] toBeSigned(@PathParam("number") String number) {
    return cases.toBeSigned(officer(), number);
  }

  /** Takes that document with the official's enveloped signature, and so does the step. */
  @POST
  @Path("{number}/signature")
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(
      summary =
          "Takes that document with the official's enveloped signature, and so does " + "the step")
  public Response sign(
      @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, byte[] signed) {
    return answer(cases.sign(officer(), number, version(ifMatch), signed));
  }

  /** A document of the case. */
  @GET
  @Path("{number}/documents/{id}")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "A document of the case")
  public byte[] document(@PathParam("number") String number, @PathParam("id") Long id) {
    return cases.document(officer(), number, id);
  }

  private Officer officer() {
    return officers.officer(security.getUserPrincipal().getName());
  }

  private static Response answer(CaseView view) {
    return Response.ok(view).tag(new EntityTag(String.valueOf(view.version()))).build();
  }

  private static Integer version(String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return Integer.valueOf(ifMatch.replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new ProblemException(Status.BAD_REQUEST, "If-Match is the ETag that was read");
    }
  }
}
