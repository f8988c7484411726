package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.document.PermitDocuments;
import kz.ruqsat.web.PublishAddress;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The document of a permit, for its holder, for officers and for auditors. Auditors and officers
 * state a purpose. Of a person an auditor gets the PDF with IIN and address hidden, and not the
 * XML.
 */
@Path("permits/{number}/document.{form: xml|pdf}")
@RequestScoped
@RolesAllowed({"applicant", "officer", "auditor"})
public class PermitDocumentsResource {

  private static final String PDF = "application/pdf";

  @Inject private PermitDocuments documents;
  @Inject private PermitReader reader;
  @Inject private Cabinet cabinet;
  @Inject private Inspection inspection;
  @Inject private PublishAddress address;
  @Context private HttpServletRequest request;

  /**
   * The document.
   *
   * @param form {@code xml} for what the official signed, byte for byte; {@code pdf} for people
   * @param version the newest that gave a document when it is left out
   */
  @GET
  @Produces({MediaType.APPLICATION_XML, PDF})
  @Operation(summary = "The document of a permit: signed XML, or PDF/A with a seal")
  public Response document(
      @PathParam("number") String number,
      @PathParam("form") String form,
      @QueryParam("version") Integer version) {
    VersionRecord found =
        (version == null ? documents.newest(number) : reader.version(number, version))
            .orElseThrow(NotFoundException::new);
    boolean holder = request.isUserInRole("applicant");
    if (holder && !cabinet.numbersOf(inspection.actor()).contains(holderNow(number))) {
      // whether another's permit exists is not told
      throw new NotFoundException();
    }
    if (!holder) {
      inspection.record("DOCUMENT_" + form, number + " " + found.ordinal(), 1L);
    }
    boolean whole = holder || inspection.seesPersonalData();
    byte[] content = form.equals("pdf") ? pdf(found, whole) : xml(found, whole);
    return Response.ok(content, form.equals("pdf") ? PDF : MediaType.APPLICATION_XML)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + number.replaceAll("[^A-Za-z0-9-]", "_") + "." + form + '"')
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private String holderNow(String number) {
    return reader.byNumber(number).orElseThrow().data().holder().number();
  }

  private byte[] pdf(VersionRecord version, boolean whole) {
    return documents.pdf(version, address.base(request) + "/verify/", whole);
  }

  private byte[] xml(VersionRecord version, boolean whole) {
    if (!whole && version.data().holder().isPerson()) {
      throw new ProblemException(
          Status.FORBIDDEN, "The document names a person; officers and its holder may read it.");
    }
    return documents
        .xml(version)
        .orElseThrow(
            () ->
                new ProblemException(
                    Status.NOT_FOUND, "This version has no electronic document: it is on paper."));
  }
}
