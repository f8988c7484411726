package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.permit.GsiEntry;
import kz.ruqsat.permit.PermitReader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Entries of a permit and its duplicates in the register of measurements, each with its file
 * (S2.2.5.8a, S2.2.5.8b).
 */
@Path("permits/{number}/registrations")
@RequestScoped
@RolesAllowed({"auditor", "officer"})
public class RegistrationsResource {

  private static final String ZIP = "application/zip";

  @Inject private PermitReader reader;
  @Inject private CasePapers papers;
  @Inject private Inspection inspection;

  /** The entries in the order they were made; none for services without. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Numbers and files in the register of measurements")
  public List<GsiEntry> registrations(@PathParam("number") String number) {
    if (reader.byNumber(number).isEmpty()) {
      throw new NotFoundException();
    }
    inspection.record("REGISTRATIONS", number, 1L);
    return reader.gsiEntries(number);
  }

  /** The file: every document of the case, as it was signed. It names people: for officers only. */
  @GET
  @Path("{registration}/file")
  @Produces(ZIP)
  @RolesAllowed("officer")
  @Operation(summary = "The file of an entry in the register of measurements, as a zip")
  public Response file(
      @PathParam("number") String number, @PathParam("registration") String registration) {
    Map<String, byte[]> documents =
        reader.gsiEntries(number).stream()
            .filter(entry -> entry.number().equals(registration) && entry.file() != null)
            .findFirst()
            .map(entry -> papers.file(entry.file()))
            .filter(file -> !file.isEmpty())
            .orElseThrow(NotFoundException::new);
    inspection.record("REGISTRATION_FILE", number + " " + registration, (long) documents.size());
    StreamingOutput body =
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
              zip.putNextEntry(new ZipEntry(document.getKey()));
              zip.write(document.getValue());
              zip.closeEntry();
            }
          }
        };
    return Response.ok(body, ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + registration.replaceAll("[^A-Za-z0-9-]", "_") + ".zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
