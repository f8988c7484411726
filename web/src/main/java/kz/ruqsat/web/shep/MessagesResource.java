package kz.ruqsat.web.shep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.shep.journal.Journal;
import kz.ruqsat.shep.journal.JournalQuery;
import kz.ruqsat.shep.journal.JournalRecord;
import kz.ruqsat.shep.journal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The message journal, for operators. */
@Path("messages")
@RequestScoped
@RolesAllowed("operator")
public class MessagesResource {

  @Inject private Journal journal;

  /**
   * Finds exchanges, the newest first.
   *
   * @param from received at or after, ISO 8601
   * @param until received before, ISO 8601
   * @param before cursor: id of the last exchange of the page before; the {@code Link} header with
   *     {@code rel="next"} has it
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Finds exchanges, the newest first")
  public Response find(
      @QueryParam("messageId") String messageId,
      @QueryParam("sessionId") String sessionId,
      @QueryParam("senderId") String senderId,
      @QueryParam("serviceId") String serviceId,
      @QueryParam("outcome") Outcome outcome,
      @QueryParam("from") Instant from,
      @QueryParam("until") Instant until,
      @QueryParam("before") Long before,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > JournalQuery.MAX_LIMIT) {
      throw new BadRequestException("limit is 1 to " + JournalQuery.MAX_LIMIT);
    }
    List<JournalRecord> found =
        journal.find(
            new JournalQuery(
                messageId, sessionId, senderId, serviceId, outcome, from, until, before, limit));
    Response.ResponseBuilder response = Response.ok(found);
    if (found.size() == limit) {
      Long last = found.get(found.size() - 1).id();
      response.link(uri.getRequestUriBuilder().replaceQueryParam("before", last).build(), "next");
    }
    return response.build();
  }

  /** The bytes that came in. */
  @GET
  @Path("{sessionId}/inbound")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The bytes that came in")
  public byte[] inbound(@PathParam("sessionId") String sessionId) {
    return content(sessionId).inbound();
  }

  /** The bytes that went out. */
  @GET
  @Path("{sessionId}/outbound")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The bytes that went out")
  public byte[] outbound(@PathParam("sessionId") String sessionId) {
    return content(sessionId).outbound();
  }

  private Journal.Content content(String sessionId) {
    return journal
        .content(sessionId)
        .orElseThrow(() -> new NotFoundException("no exchange with that session id"));
  }
}
