package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.handling.HistoryLine;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the system that filed an application asks and does about it, by its own request id. */
@Path("filing/applications/{requestId}")
@RequestScoped
@RolesAllowed({"applicant", "integrator"})
@Produces(MediaType.APPLICATION_JSON)
public class FiledResource {

  @Inject private Filing filing;
  @Inject private PortalCases cases;
  @Context private SecurityContext security;

  @PathParam("requestId")
  private String requestId;

  /**
   * Something that the applicant was told.
   *
   * @param document in Base64, signed if the law wants it signed; null when there is none
   */
  public record Message(News kind, Instant toldAt, Instant plannedAt, String document) {}

  /** Where it stands. */
  @GET
  @Operation(summary = "Where an application stands, for the system that filed it")
  public Filed status() {
    return filing.status(account(), requestId);
  }

  /**
   * Edits it: takes its document anew, possible until an official has acted.
   *
   * @param cms a detached CMS signature in Base64, for a document without a signature of its own
   */
  @PUT
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(summary = "Edits an application until an official has acted")
  public Filed edit(
      @QueryParam("channel") Channel channel,
      @HeaderParam("Ruqsat-Signature") String cms,
      byte[] document) {
    if (channel == null || !channel.isPortal()) {
      throw new ProblemException(Status.BAD_REQUEST, "channel is EGOV_PORTAL or ELICENSE_PORTAL");
    }
    return filing.edit(
        requestId, Submission.of(account(), channel, document, Detached.signature(cms)));
  }

  /** Takes it back. */
  @POST
  @Path("withdrawal")
  @Operation(summary = "Takes an application back")
  public Filed withdraw() {
    return cases.withdraw(account(), requestId);
  }

  /** What the applicant was told, the newest first, with the documents: the result is among it. */
  @GET
  @Path("messages")
  @Operation(summary = "What the applicant was told, with the documents")
  public List<Message> messages() {
    return cases.messages(account(), requestId).stream()
        .map(
            it ->
                new Message(
                    it.kind(),
                    it.toldAt(),
                    it.plannedAt(),
                    it.document() == null
                        ? null
                        : Base64.getEncoder().encodeToString(it.document())))
        .toList();
  }

  /**
   * What was done, in words.
   *
   * @param language {@code ru}, {@code kk} or {@code en}; that of the application when left out
   */
  @GET
  @Path("history")
  @Operation(summary = "What was done with an application, in words")
  public List<HistoryLine> history(@QueryParam("lang") String language) {
    return cases.history(account(), requestId, Languages.of(language));
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
