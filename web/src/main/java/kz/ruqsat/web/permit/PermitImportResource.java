package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.function.LongConsumer;
import kz.ruqsat.permit.load.PermitImport;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Brings in permits from before. */
@Path("permit-imports")
@RequestScoped
@RolesAllowed("operator")
public class PermitImportResource {

  @Inject private PermitImport imports;
  @Inject private Inspection inspection;

  /** Enters the permits of a CSV file; to go on after a break, send the same file again. */
  @POST
  @Consumes("text/csv")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Bring in permits from before as CSV")
  public PermitImport.Report run(InputStream csv) {
    LongConsumer done = inspection.announce("IMPORT", null);
    PermitImport.Report report = imports.run("import", csv, inspection.actor());
    done.accept(report.entered());
    return report;
  }
}
