package kz.ruqsat.web.permit.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import kz.ruqsat.permit.search.PermitQuery;
import kz.ruqsat.web.permit.PermitCriteria;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Exports over REST: all that the same question finds, not a page of it. */
@Path("permits/export")
@RequestScoped
@RolesAllowed({"auditor", "officer"})
public class PermitExportResource {

  @Inject private PermitExport export;

  /**
   * All permits that match, as a file.
   *
   * @param format csv, xlsx, json, xml or pdf
   * @param language of the headings of xlsx and pdf: ru, kk or en
   */
  @GET
  @Operation(
      summary = "Export what a search finds",
      description =
          "Everything that the same parameters find in the search, in the same order, as the"
              + " register is at this moment. The answer is streamed.")
  public Response export(
      @BeanParam PermitCriteria criteria,
      @Parameter(description = "csv, xlsx, json, xml or pdf")
          @QueryParam("format")
          @DefaultValue("csv")
          String format,
      @Parameter(description = "Language of the headings of xlsx and pdf: ru, kk or en")
          @QueryParam("lang")
          @DefaultValue("ru")
          String language) {
    ExportForm form = ExportForm.of(format);
    PermitQuery query = criteria.query(1);
    PermitExport.Prepared prepared = export.prepare(query, form, Locale.forLanguageTag(language));
    StreamingOutput body = prepared::writeTo;
    return Response.ok(body, form.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + form.fileName() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
