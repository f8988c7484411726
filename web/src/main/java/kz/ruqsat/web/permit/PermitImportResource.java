package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import kz.ruqsat.permit.load.PermitImport;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Brings in permits from before. */
@Path("permit-imports")
@RequestScoped
@RolesAllowed("operator")
public class PermitImportResource {

  @Inject private PermitImport imports;
  @Inject private Inspection inspection;

  /**
   * Enters the permits of a CSV file; to go on after a break, send the same file again.
   *
   * @param encoding {@code gzip} for a packed file
   */
  @POST
  @Consumes("text/csv")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Bring in permits from before as CSV")
  public PermitImport.Report run(
      @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding, InputStream body) {
    LongConsumer done = inspection.announce("IMPORT", null);
    try {
      PermitImport.Report report =
          imports.run("import", unpacked(body, encoding), inspection.actor());
      done.accept(report.entered());
      return report;
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Status.BAD_REQUEST,
          "The file can not be read to its end. What stands before is entered; send it again.");
    }
  }

  private static InputStream unpacked(InputStream body, String encoding) throws IOException {
    return switch (encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT)) {
      case "identity" -> body;
      case "gzip" -> new GZIPInputStream(body);
      default ->
          throw new ProblemException(
              Status.UNSUPPORTED_MEDIA_TYPE, "A file comes as it is or packed with gzip.");
    };
  }
}
