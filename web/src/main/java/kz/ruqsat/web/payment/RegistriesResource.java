package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.payment.registry.Reconciler;
import kz.ruqsat.payment.registry.Reconciliation;
import kz.ruqsat.payment.registry.Registries;
import kz.ruqsat.payment.registry.RegistryFiles;
import kz.ruqsat.payment.registry.RegistryReceipt;
import kz.ruqsat.payment.registry.RegistryView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Daily registries of ПШЭП and what they show when they are held against our records. */
@Path("payments/registries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "operator"})
public class RegistriesResource {

  private static final String CSV = "text/csv;charset=utf-8";

  @Inject private RegistryFiles files;
  @Inject private Registries registries;
  @Inject private Reconciler reconciler;
  @Context private SecurityContext security;

  /** Takes a registry as a file: the signed XML, compressed by gzip or not. */
  @POST
  @Consumes({"application/gzip", MediaType.APPLICATION_XML})
  @RolesAllowed({"integrator", "operator"})
  @Operation(summary = "Take a daily registry")
  @APIResponse(responseCode = "201", description = "Recorded")
  @APIResponse(responseCode = "200", description = "This registry was recorded before")
  public Response take(byte[] file) {
    RegistryReceipt receipt = files.take(file, security.getUserPrincipal().getName());
    return Response.status(receipt.repeated() ? Status.OK : Status.CREATED).entity(receipt).build();
  }

  /** The registries, the newest first. */
  @GET
  @Operation(summary = "Daily registries")
  public List<RegistryView> list(@QueryParam("limit") @DefaultValue("100") int limit) {
    return registries.list(Fields.limit(limit));
  }

  /** A registry held against our records. */
  @GET
  @Path("{id}/reconciliation")
  @Operation(summary = "What they have and we have not, and the other way round")
  public Reconciliation reconciliation(@PathParam("id") String id) {
    return reconciler.of(Fields.officer(security), id);
  }

  /** The same as a table. */
  @GET
  @Path("{id}/reconciliation.csv")
  @Produces(CSV)
  @Operation(summary = "A reconciliation as a table")
  public String table(@PathParam("id") String id) {
    return ReconciliationCsv.of(reconciler.of(Fields.officer(security), id));
  }

  /** What was paid from a day to another, by day, КБК and tax office. */
  @GET
  @Path("totals")
  @Operation(summary = "Totals by day, budget code and tax office")
  public List<Reconciliation.Total> totals(
      @QueryParam("from") String from, @QueryParam("to") String to) {
    return reconciler.totals(
        Fields.officer(security), Fields.date("from", from), Fields.date("to", to));
  }

  /** The same as a table. */
  @GET
  @Path("totals.csv")
  @Produces(CSV)
  @Operation(summary = "These totals as a table")
  public String totalsTable(@QueryParam("from") String from, @QueryParam("to") String to) {
    return ReconciliationCsv.totals(totals(from, to));
  }
}
