package kz.ruqsat.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import kz.ruqsat.payment.paper.PaperDocument;
import kz.ruqsat.payment.paper.PaperProofs;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Payment documents on paper, for the registry's clerk. */
@Path("payments/paper-proofs")
@RequestScoped
@RolesAllowed("officer")
public class PaperProofsResource {

  @Inject private PaperProofs proofs;
  @Context private SecurityContext security;

  /** Records that the clerk compared the original of a payment document. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a payment document on paper")
  public Response record(JsonObject json) {
    var fields = Fields.of(json);
    proofs.record(
        Fields.officer(security),
        new PaperDocument(
            fields.apply("application"),
            fields.apply("number"),
            Fields.date("date", fields.apply("date")),
            Fields.money("amount", fields.apply("amount")),
            json.getBoolean("originalCompared", false)));
    return Response.noContent().build();
  }
}
