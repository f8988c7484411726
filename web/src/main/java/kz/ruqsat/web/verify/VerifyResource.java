package kz.ruqsat.web.verify;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.Locale;
import kz.ruqsat.permit.verify.PublicAnswer;
import kz.ruqsat.permit.verify.Verdict;
import kz.ruqsat.web.problem.Problem;
import kz.ruqsat.web.text.Language;
import kz.ruqsat.web.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public check for programs; the page for people is {@code /verify/{id}}. */
@Path("verify/{id}")
@RequestScoped
@PermitAll
public class VerifyResource {

  @Inject private Checks checks;
  @Inject private Language language;
  @Context private HttpServletRequest request;

  /**
   * The answer; titles are in the language of the request.
   *
   * @param valid whether the permit is in force today
   * @param text the verdict in one sentence
   * @param since the day from which the verdict holds; null for a permit in force
   */
  public record Answer(
      boolean valid,
      String verdict,
      String text,
      LocalDate checkedOn,
      String number,
      String service,
      String result,
      String provider,
      String holder,
      LocalDate issuedOn,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate since,
      String supersededBy) {}

  /** Whether the permit with the code of a document is genuine and in force. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Check a permit by the code on its document; open to everyone")
  public Response verify(@PathParam("id") String id) {
    Checks.Outcome outcome = checks.check(id, request);
    if (outcome.status() == 429) {
      return Response.fromResponse(
              Problem.of(Status.TOO_MANY_REQUESTS, "Too many checks from your address.")
                  .toResponse())
          .header(HttpHeaders.RETRY_AFTER, outcome.seconds())
          .build();
    }
    return outcome
        .answer()
        .map(answer -> Response.ok(json(answer, language.texts())))
        .orElseGet(
            () ->
                Response.fromResponse(
                    Problem.of(Status.NOT_FOUND, "The register has no permit with this code.")
                        .toResponse()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  private static Answer json(PublicAnswer answer, Texts texts) {
    Locale language = texts.locale();
    return new Answer(
        answer.verdict() == Verdict.IN_FORCE,
        answer.verdict().name(),
        texts.get("verify.verdict." + answer.verdict()),
        answer.day(),
        answer.number(),
        answer.service().in(language),
        answer.result().in(language),
        answer.provider().in(language),
        answer.holder(),
        answer.issuedOn(),
        answer.validFrom(),
        answer.validTo(),
        answer.since(),
        answer.supersededBy());
  }
}
