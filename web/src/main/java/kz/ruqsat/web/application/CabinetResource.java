package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.HistoryLine;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The personal cabinet of an applicant. */
@Path("cabinet")
@RequestScoped
@RolesAllowed("applicant")
@Produces(MediaType.APPLICATION_JSON)
public class CabinetResource {

  @Inject private Cabinet cabinet;
  @Inject private Filing filing;
  @Context private SecurityContext security;

  /** The numbers, ИИН or БИН, whose cabinets the account opens. */
  @GET
  @Operation(summary = "The numbers, ИИН or БИН, whose cabinets the account opens")
  public List<String> numbers() {
    return cabinet.numbersOf(account());
  }

  /** What the applicant was told, the newest first. */
  @GET
  @Path("{iinBin}/items")
  @Operation(summary = "What the applicant was told, the newest first")
  public List<Cabinet.Item> items(@PathParam("iinBin") String iinBin) {
    return cabinet.items(account(), iinBin);
  }

  /** The applicant's applications, the newest first. */
  @GET
  @Path("{iinBin}/applications")
  @Operation(summary = "The applicant's applications, the newest first")
  public List<CaseView> applications(@PathParam("iinBin") String iinBin) {
    return cabinet.applications(account(), iinBin);
  }

  /** An application with its history. */
  @GET
  @Path("applications/{number}")
  @Operation(summary = "An application with its history")
  public CaseView application(@PathParam("number") String number) {
    return cabinet.application(account(), number);
  }

  /** A receipt, refusal or result of an application. */
  @GET
  @Path("applications/{number}/documents/{id}")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "A receipt, refusal or result of an application")
  public byte[] document(@PathParam("number") String number, @PathParam("id") Long id) {
    return cabinet.document(account(), number, id);
  }

  /**
   * What was done with an application, in words.
   *
   * @param language {@code ru}, {@code kk} or {@code en}; that of the application when left out
   */
  @GET
  @Path("applications/{number}/history")
  @Operation(summary = "What was done with an application, in words")
  public List<HistoryLine> history(
      @PathParam("number") String number, @QueryParam("lang") String language) {
    return cabinet.history(account(), number, Languages.of(language));
  }

  /**
   * Edits an application: takes its document anew, possible until an official has acted.
   *
   * @param cms a detached CMS signature in Base64, for a document without a signature of its own
   */
  @PUT
  @Path("applications/{number}")
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(summary = "Edits an application until an official has acted")
  public CaseView edit(
      @PathParam("number") String number,
      @HeaderParam("Ruqsat-Signature") String cms,
      byte[] document) {
    filing.edit(account(), number, document, Detached.signature(cms));
    return cabinet.application(account(), number);
  }

  /** Takes an application back. */
  @POST
  @Path("applications/{number}/withdrawal")
  @Operation(summary = "Takes an application back")
  public CaseView withdraw(@PathParam("number") String number) {
    return cabinet.withdraw(account(), number);
  }

  private String account() {
    return security.getUserPrincipal().getName();
  }
}
