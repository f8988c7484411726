package kz.ruqsat.web.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.time.OfficialTime;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Passports of the public services: what anyone may know of the law, as it stands in the files. */
@Path("services")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

  @Inject private Regulations regulations;
  @Inject private Clock clock;

  /** All services with their editions, in the order of the list of order 880. */
  @GET
  @Operation(summary = "All services with their editions, in the order of the list of order 880")
  public List<Map<String, Object>> list() {
    return regulations.all().services().stream().map(ServicesResource::entry).toList();
  }

  /**
   * The passport of a service.
   *
   * @param on the day of filing, {@code yyyy-MM-dd}; today in Kazakhstan when it is left out
   */
  @GET
  @Path("{code}")
  @Operation(summary = "The passport of a service")
  public Map<String, Object> passport(@PathParam("code") String code, @QueryParam("on") String on) {
    LocalDate day = day(on);
    EditionInForce inForce = regulations.inForce(code, day);
    Map<String, Object> passport = new LinkedHashMap<>();
    passport.put("on", day.toString());
    inForce.declaration().ifPresent(it -> passport.put("declaration", Plain.of(it)));
    passport.putAll(Plain.record(inForce.edition()));
    return passport;
  }

  /** The passport of an edition, in force or not. */
  @GET
  @Path("{code}/editions/{edition}")
  @Operation(summary = "The passport of an edition, in force or not")
  public Map<String, Object> edition(
      @PathParam("code") String code, @PathParam("edition") String edition) {
    return Plain.record(regulations.edition(new EditionKey(code, edition)));
  }

  /** A form of an edition as JSON Schema; {@code REQUEST} for what the printed forms lack. */
  @GET
  @Path("{code}/editions/{edition}/forms/{form}")
  @Produces("application/schema+json")
  @Operation(summary = "A form of an edition as JSON Schema")
  public Map<String, Object> form(
      @PathParam("code") String code,
      @PathParam("edition") String edition,
      @PathParam("form") String form) {
    var rules = regulations.edition(new EditionKey(code, edition)).rules();
    Form found = "REQUEST".equals(form) ? rules.request() : rules.forms().get(form);
    if (found == null) {
      throw new ProblemException(Status.NOT_FOUND, "the edition has no such form");
    }
    return FormSchema.of(found);
  }

  private static Map<String, Object> entry(PublicService service) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("code", service.code());
    entry.put("listNumber", service.listNumber());
    entry.put("title", Plain.of(service.newest().title()));
    entry.put("editions", service.editions().stream().map(ServicesResource::edition).toList());
    return entry;
  }

  private static Map<String, Object> edition(Edition edition) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("edition", edition.key().edition());
    entry.put("title", Plain.of(edition.title()));
    entry.put("validity", Plain.of(edition.validity()));
    entry.put(
        "status",
        edition.procedure().isPresent() ? "PROCEDURE_CONFIGURED" : "PROCEDURE_NOT_CONFIGURED");
    return entry;
  }

  private LocalDate day(String on) {
    try {
      return on == null ? OfficialTime.today(clock) : LocalDate.parse(on);
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, "on is a day, yyyy-MM-dd");
    }
  }
}
