package kz.ruqsat.web.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.ruqsat.audit.AuditRecord;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who did and saw what, for auditors and operators; a look at it is recorded too. */
@Path("audit")
@RequestScoped
@RolesAllowed({"auditor", "operator"})
public class AuditResource {

  @Inject private AuditTrail trail;
  @Inject private Inspection inspection;

  /**
   * Events, the newest first.
   *
   * @param actor account
   * @param object number of a permit or name of a log
   * @param before cursor: id of the last event of the page before; {@code Link} has it
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Who did and saw what")
  public Response find(
      @QueryParam("actor") String actor,
      @QueryParam("object") String object,
      @QueryParam("before") Long before,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > AuditTrail.MAX_LIMIT) {
      throw new ProblemException(Status.BAD_REQUEST, "limit is 1 to " + AuditTrail.MAX_LIMIT);
    }
    List<AuditRecord> found = trail.find(actor, object, before, limit);
    inspection.record("AUDIT", object, (long) found.size());
    var answer = Response.ok(found);
    if (found.size() == limit) {
      long last = found.get(found.size() - 1).id();
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("before", last).build(), "next");
    }
    return answer.build();
  }
}
