package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.entry.EntryForm;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.PermitEntries;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.web.regulation.FormSchema;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * For executors who enter issued permits: the services to choose from, and what is asked. The entry
 * is the step {@code RECORD_IN_ELICENSING} of the case, with {@code service} and {@code recipient}.
 */
@Path("entries/services")
@RequestScoped
@RolesAllowed("officer")
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {

  @Inject private PermitEntries entries;
  @Inject private Officers officers;
  @Context private SecurityContext security;

  /** A service whose permits are entered. */
  public record Offered(String service, String edition, LocalText title) {}

  /**
   * What is asked after a service was chosen.
   *
   * @param event of the step that takes it
   * @param form JSON Schema of what is entered
   */
  public record Asked(
      String service, String edition, LocalText title, String event, Map<String, Object> form) {}

  /** The services whose permits the official enters. */
  @GET
  @Operation(summary = "The services whose permits the official enters")
  public List<Offered> services() {
    return entries.services(officer()).stream()
        .map(it -> new Offered(it.edition().service(), it.edition().edition(), it.title()))
        .toList();
  }

  /** The form of a chosen service, in which the recipient is entered. */
  @GET
  @Path("{service}/form")
  @Operation(summary = "The form of a chosen service, in which the recipient is entered")
  public Asked form(@PathParam("service") String service) {
    EntryForm chosen = entries.form(officer(), service);
    return new Asked(
        service,
        chosen.edition().edition(),
        chosen.title(),
        chosen.event(),
        FormSchema.of(chosen.form()));
  }

  /** The cases of a service whose permits wait for the official's entry, the most urgent first. */
  @GET
  @Path("{service}/cases")
  @Operation(summary = "The cases of a service whose permits wait for the official's entry")
  public List<CaseView> cases(@PathParam("service") String service) {
    return entries.waiting(officer(), service);
  }

  private Officer officer() {
    return officers.officer(security.getUserPrincipal().getName());
  }
}
