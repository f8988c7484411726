package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.attachment.Attachment;
import kz.ruqsat.application.attachment.Attachments;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Where applications are filed. Portals and applicants file signed documents, the registry and the
 * operators of the State Corporation enter what they have on paper.
 */
@Path("filing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {

  @Inject private Filing filing;
  @Inject private Attachments attachments;
  @Inject private Officers officers;
  @Context private SecurityContext security;

  /** Uploads a file; applications refer to it by its digest. */
  @POST
  @Path("attachments")
  @RolesAllowed({"applicant", "integrator", "officer"})
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Uploads a file; applications refer to it by its digest")
  @APIResponse(responseCode = "201", description = "The file as it is kept")
  public Response upload(@HeaderParam("Content-Type") String type, InputStream content) {
    Attachment kept = attachments.put(content, mediaType(type), account());
    return Response.status(Status.CREATED).entity(kept).build();
  }

  /** Uploads files as a form of a browser sends them; the answer names them in their order. */
  @POST
  @Path("attachments")
  @RolesAllowed({"applicant", "integrator", "officer"})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Uploads files as a form of a browser sends them")
  @APIResponse(responseCode = "201", description = "The files as they are kept")
  public Response upload(List<EntityPart> parts) {
    List<Attachment> kept = new ArrayList<>();
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        String type = part.getMediaType() == null ? null : part.getMediaType().toString();
        kept.add(attachments.put(part.getContent(), mediaType(type), account()));
      }
    }
    if (kept.isEmpty()) {
      throw new ProblemException(Status.BAD_REQUEST, "no part is a file");
    }
    return Response.status(Status.CREATED).entity(kept).build();
  }

  /** A file, for officials. */
  @GET
  @Path("attachments/{sha256}")
  @RolesAllowed("officer")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file, for officials")
  public Response download(@PathParam("sha256") String sha256) {
    Attachment attachment = attachments.get(sha256);
    StreamingOutput content = out -> attachments.write(sha256, out);
    return Response.ok(content)
        .type(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment")
        .header("Content-Length", attachment.size())
        .build();
  }

  /** The XML document of an application that is given as JSON, ready to be signed. */
  @POST
  @Path("documents")
  @RolesAllowed({"applicant", "integrator", "officer"})
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      summary = "The XML document of an application that is given as JSON, ready to be " + "signed")
  public byte[] document(JsonObject application) {
    return filing.document(ApplicationJson.application(application));
  }

  /**
   * Files a signed application over a portal.
   *
   * @param channel {@code EGOV_PORTAL} or {@code ELICENSE_PORTAL}
   * @param cms a detached CMS signature in Base64, for a document without a signature of its own
   */
  @POST
  @Path("applications")
  @RolesAllowed({"applicant", "integrator"})
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(summary = "Files a signed application over a portal")
  @APIResponse(responseCode = "201", description = "Where it stands")
  public Response file(
      @QueryParam("channel") Channel channel,
      @HeaderParam("Ruqsat-Signature") String cms,
      byte[] document) {
    if (channel != Channel.EGOV_PORTAL && channel != Channel.ELICENSE_PORTAL) {
      throw new ProblemException(Status.BAD_REQUEST, "channel is EGOV_PORTAL or ELICENSE_PORTAL");
    }
    return filed(Submission.of(account(), channel, document, Detached.signature(cms)));
  }

  /** Enters an application that was handed in on paper. */
  @POST
  @Path("applications")
  @RolesAllowed("officer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enters an application that was handed in on paper")
  @APIResponse(responseCode = "201", description = "Where it stands")
  public Response enter(JsonObject application) {
    byte[] document = filing.document(ApplicationJson.application(application));
    Channel channel = officers.officer(account()).intake();
    return filed(Submission.of(account(), channel, document, null));
  }

  private Response filed(Submission submission) {
    Filed filed = filing.file(submission);
    return Response.status(Status.CREATED).entity(filed).build();
  }

  private static String mediaType(String header) {
    return header == null || header.length() > 100 ? MediaType.APPLICATION_OCTET_STREAM : header;
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
