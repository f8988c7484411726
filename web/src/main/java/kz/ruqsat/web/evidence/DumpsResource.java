package kz.ruqsat.web.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import kz.ruqsat.seal.dump.Dump;
import kz.ruqsat.seal.dump.Dumps;
import kz.ruqsat.web.permit.Inspection;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Full dumps of the logs; the stand-alone verifier checks what is in them. Auditors see that they
 * are there and their digests; whole they are for those who may see persons' data.
 */
@Path("evidence/{log}/dumps")
@RequestScoped
@RolesAllowed({"auditor", "officer", "operator"})
public class DumpsResource {

  @Inject private Dumps dumps;
  @Inject private Inspection inspection;

  /** The dumps that are kept, the newest first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Dumps of a log")
  public List<Dump> list(@PathParam("log") String log) {
    inspection.record("DUMPS", log, null);
    return dumps.list(log);
  }

  /** Makes a dump now, beside those of every night. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed("operator")
  @Operation(summary = "Dump a log now")
  public Response make(@PathParam("log") String log) {
    inspection.record("DUMP", log, null);
    Dump dump = dumps.make(log).orElseThrow(NotFoundException::new);
    return Response.created(
            UriBuilder.fromPath("/api/v1/evidence/{log}/dumps/{name}").build(log, dump.name()))
        .entity(dump)
        .build();
  }

  /** A dump, a zip; {@code Repr-Digest} has its SHA-256 (RFC 9530). */
  @GET
  @Path("{name}")
  @Produces("application/zip")
  @RolesAllowed({"officer", "operator"})
  @Operation(summary = "A dump as a file")
  public Response dump(@PathParam("log") String log, @PathParam("name") String name) {
    Dump found =
        dumps.list(log).stream()
            .filter(dump -> dump.name().equals(name))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    inspection.record("EXPORT_DUMP", log, null);
    InputStream content = dumps.open(log, name).orElseThrow(NotFoundException::new);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_LENGTH, found.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
        .header("Repr-Digest", "sha-256=:" + base64(found.sha256()) + ":")
        .build();
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
