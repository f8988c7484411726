package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.ruqsat.permit.PermitLog;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.search.PermitPage;
import kz.ruqsat.permit.search.PermitSearch;
import kz.ruqsat.seal.SealedLogs;
import kz.ruqsat.seal.SealedLogs.SealedRecord;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The register of permits, read-only. Whoever asks states a purpose, and every question is kept.
 */
@Path("permits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "officer"})
public class PermitsResource {

  private static final int MAX_LIMIT = 200;

  @Inject private PermitSearch search;
  @Inject private PermitReader reader;
  @Inject private SealedLogs logs;
  @Inject private Inspection inspection;

  /** A version with its place in the log. */
  public record Change(long index, VersionView version) {}

  /** Permits that match, a page at a time; {@code Link} with {@code rel="next"} leads on. */
  @GET
  @Operation(summary = "Search the register (DC.6)")
  public Response find(
      @BeanParam PermitCriteria criteria,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri,
      @Context Request request) {
    PermitPage page = search.find(criteria.query(checked(limit)));
    inspection.record("SEARCH", null, (long) page.permits().size());
    boolean whole = inspection.seesPersonalData();
    EntityTag tag = PermitLinks.tag(page, whole);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(views(page, whole)) : unchanged;
    answer.tag(tag);
    if (page.next() != null) {
      answer.link(
          uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build(), "next");
    }
    return answer.build();
  }

  /**
   * Versions in the order of their sealing: what changed since a place in the log.
   *
   * @param after how many versions are known already
   */
  @GET
  @Path("changes")
  @Operation(summary = "Feed of changes")
  public Response changes(
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    List<SealedRecord> sealed = logs.records(PermitLog.NAME, after, checked(limit));
    inspection.record("CHANGES", null, (long) sealed.size());
    List<Change> changes =
        sealed.stream()
            .flatMap(
                record ->
                    reader.versions(List.of(record.recordId())).stream()
                        .map(version -> new Change(record.index(), view(version))))
            .toList();
    var answer = Response.ok(changes);
    if (!sealed.isEmpty()) {
      long next = after + sealed.size();
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("after", next).build(), "next");
    }
    return answer.build();
  }

  /**
   * One permit.
   *
   * @param asOf the permit as of that day
   */
  @GET
  @Path("{number}")
  @Operation(summary = "A permit as it is now, or was on a day")
  public Response permit(
      @PathParam("number") String number,
      @QueryParam("asOf") @Parameter(description = "The permit of that day, ISO 8601") String asOf,
      @Context Request request) {
    var day = PermitCriteria.of(name -> name.equals("asOf") ? asOf : null).query(1).asOf();
    PermitRecord permit =
        (day == null ? reader.byNumber(number) : reader.asOf(number, day))
            .orElseThrow(NotFoundException::new);
    inspection.record("VIEW", number, 1L);
    boolean whole = inspection.seesPersonalData();
    EntityTag tag = new EntityTag(permit.ordinal() + (whole ? "-whole" : "-masked"));
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(PermitView.of(permit, whole)) : unchanged)
        .tag(tag)
        .link(PermitLinks.permit(number) + "/versions", "version-history")
        .build();
  }

  /** All versions of a permit, the first first. */
  @GET
  @Path("{number}/versions")
  @Operation(summary = "The history of a permit")
  public List<VersionView> versions(@PathParam("number") String number) {
    List<VersionRecord> history = reader.history(number);
    if (history.isEmpty()) {
      throw new NotFoundException();
    }
    inspection.record("HISTORY", number, (long) history.size());
    return history.stream().map(this::view).toList();
  }

  /** One version of a permit; it never changes. */
  @GET
  @Path("{number}/versions/{version}")
  @Operation(summary = "A version of a permit")
  public VersionView version(
      @PathParam("number") String number, @PathParam("version") int version) {
    VersionRecord found = reader.version(number, version).orElseThrow(NotFoundException::new);
    inspection.record("VIEW_VERSION", number + " " + version, 1L);
    return view(found);
  }

  /** The signed document of a version, byte for byte; for officers only (S1.1.17.7). */
  @GET
  @Path("{number}/versions/{version}/document")
  @Produces(MediaType.APPLICATION_XML)
  @RolesAllowed("officer")
  @Operation(summary = "The signed document of a version")
  public byte[] document(@PathParam("number") String number, @PathParam("version") int version) {
    byte[] document = reader.document(number, version).orElseThrow(NotFoundException::new);
    inspection.record("DOCUMENT", number + " " + version, 1L);
    return document;
  }

  private static List<PermitView> views(PermitPage page, boolean whole) {
    return page.permits().stream().map(permit -> PermitView.of(permit, whole)).toList();
  }

  private VersionView view(VersionRecord version) {
    return VersionView.of(version, inspection.seesPersonalData());
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new ProblemException(Status.BAD_REQUEST, "limit is 1 to " + MAX_LIMIT);
    }
    return limit;
  }
}
