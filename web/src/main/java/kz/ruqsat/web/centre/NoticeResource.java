package kz.ruqsat.web.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.notice.PortalNews;
import kz.ruqsat.notice.Pushed;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far an entry of a personal cabinet has come on its way to the portal. */
@Path("cabinet/{iinBin}/items/{id}/portal")
@RequestScoped
@RolesAllowed("applicant")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

  @Inject private Cabinet cabinet;
  @Inject private PortalNews news;
  @Context private SecurityContext security;

  /** When the portal was told of the entry, and when it said that it shows it. */
  @GET
  @Operation(summary = "When the portal was told of the entry, and when it said that it shows it")
  public Pushed way(@PathParam("iinBin") String iinBin, @PathParam("id") Long id) {
    String account = security.getUserPrincipal().getName();
    return cabinet.items(account, iinBin).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .flatMap(item -> news.of(id))
        .orElseThrow(NotFoundException::new);
  }
}
