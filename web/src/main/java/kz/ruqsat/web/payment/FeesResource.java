package kz.ruqsat.web.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.fee.Fee;
import kz.ruqsat.regulation.fee.FeeNotKnownException;
import kz.ruqsat.regulation.fee.FeeSchedule;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an action of a service costs, by the date of payment. */
@Path("fees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class FeesResource {

  @Inject private Regulations regulations;
  @Inject private FeeSchedule schedule;

  /**
   * A fee.
   *
   * @param kind {@code DUE}, {@code FREE} or {@code NOT_STATED}
   * @param amount in tenge; null when nothing is demanded, like all that follows
   * @param basis how the amount came about
   * @param source the act that sets the rate
   */
  public record FeeAnswer(
      String kind,
      BigDecimal amount,
      String basis,
      String kbk,
      String knp,
      String source,
      String certainty,
      List<String> obligations) {

    static FeeAnswer of(Fee fee) {
      if (fee instanceof Fee.Due due) {
        return new FeeAnswer(
            "DUE",
            due.amount(),
            due.basis(),
            due.payment().kbk(),
            due.payment().knp(),
            due.source(),
            due.certainty().name(),
            List.of());
      }
      return fee instanceof Fee.Free free
          ? nothing("FREE", free.obligations())
          : nothing("NOT_STATED", ((Fee.NotStated) fee).obligations());
    }

    private static FeeAnswer nothing(String kind, List<String> obligations) {
      return new FeeAnswer(kind, null, null, null, null, null, null, obligations);
    }
  }

  /**
   * The fee of an action.
   *
   * @param edition the one in force on the date of payment when it is left out
   */
  @GET
  @Operation(summary = "What an action costs on a day")
  public FeeAnswer fee(
      @QueryParam("service") String service,
      @QueryParam("edition") String edition,
      @QueryParam("action") String action,
      @QueryParam("paidOn") String paidOn) {
    LocalDate day = Fields.date("paidOn", paidOn);
    try {
      Edition asked =
          edition == null
              ? regulations.inForce(service, day).edition()
              : regulations.edition(new EditionKey(service, edition));
      return FeeAnswer.of(schedule.due(asked, Action.valueOf(String.valueOf(action)), day));
    } catch (FeeNotKnownException e) {
      throw new ProblemException(Status.NOT_FOUND, e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Status.BAD_REQUEST, "action is one of ISSUE, REISSUE, DUPLICATE");
    }
  }
}
