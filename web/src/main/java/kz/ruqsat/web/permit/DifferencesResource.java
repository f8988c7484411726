package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.permit.Difference;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.VersionRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What changed in a permit. */
@Path("permits/{number}/differences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "officer"})
public class DifferencesResource {

  @Inject private PermitReader reader;
  @Inject private Inspection inspection;

  /** Two versions and what differs between them; values hidden from the reader are hidden. */
  public record Differences(
      Side from, Side to, boolean personalDataHidden, List<Difference> differences) {}

  /** One of the versions. */
  public record Side(String href, int version, String kind, LocalDate effectiveOn, String ground) {

    static Side of(VersionRecord version) {
      return new Side(
          PermitLinks.version(version.permitNumber(), version.ordinal()),
          version.ordinal(),
          version.kind().name(),
          version.effectiveOn(),
          version.ground());
    }
  }

  /**
   * What differs between two versions.
   *
   * @param from the version before {@code to} when it is left out
   * @param to the last when it is left out
   */
  @GET
  @Operation(summary = "What differs between two versions of a permit")
  public Differences differences(
      @PathParam("number") String number,
      @QueryParam("from") Integer from,
      @QueryParam("to") Integer to) {
    List<VersionRecord> history = reader.history(number);
    int second = to == null ? history.size() : to;
    int first = from == null ? Math.max(1, second - 1) : from;
    if (first < 1 || second < 1 || first > history.size() || second > history.size()) {
      throw new NotFoundException();
    }
    inspection.record("DIFFERENCES", number, (long) Math.abs(second - first));
    VersionRecord before = history.get(first - 1);
    VersionRecord after = history.get(second - 1);
    boolean whole = inspection.seesPersonalData();
    return new Differences(
        Side.of(before), Side.of(after), !whole, ShownDifferences.between(before, after, whole));
  }
}
