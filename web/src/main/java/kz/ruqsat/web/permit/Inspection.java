package kz.ruqsat.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.web.problem.ProblemException;

/**
 * Someone's look at records: who, in what role, and for what purpose. It is recorded before
 * anything is shown; without a purpose nothing is.
 */
@RequestScoped
public class Inspection {

  /** Attribute of a request that carries the purpose stated at log-in to the pages. */
  public static final String PURPOSE = "kz.ruqsat.purpose";

  private static final List<String> ROLES = List.of("officer", "operator", "auditor");
  private static final int SHORTEST = 3;

  @Inject private AuditTrail trail;
  @Inject private HttpServletRequest request;

  /**
   * Records what is about to be shown.
   *
   * @param object what is looked at; null for none in particular
   * @param rows how many records; null when not known yet
   * @throws ProblemException 400 without a stated purpose
   */
  public void record(String action, String object, Long rows) {
    trail.record(event(action, object, rows));
  }

  /**
   * Records what is about to be sent, before it is known how much it is.
   *
   * @return to be called at the end with the number of records sent, which records {@code
   *     ACTION_DONE}; may be called when the request is over
   */
  public LongConsumer announce(String action, String object) {
    AuditEvent begun = event(action, object, null);
    trail.record(begun);
    return rows ->
        trail.record(
            new AuditEvent(
                begun.actor(),
                begun.role(),
                action + "_DONE",
                object,
                begun.purpose(),
                begun.detail(),
                rows));
  }

  private AuditEvent event(String action, String object, Long rows) {
    return new AuditEvent(
        actor(), role(), action, object, purpose(), request.getQueryString(), rows);
  }

  /** Whether this person may see the personal data of others in full. */
  public boolean seesPersonalData() {
    return request.isUserInRole("officer");
  }

  /** Whether this person may see the records of a sealed log, in which nothing is masked. */
  public boolean seesRecords() {
    return seesPersonalData() || request.isUserInRole("operator");
  }

  /** A number of a holder or applicant, as this person may see it. */
  public String shown(String number) {
    return seesPersonalData() ? number : Masking.number(number);
  }

  /** Account of the person. */
  public String actor() {
    return request.getUserPrincipal().getName();
  }

  /**
   * What was stated at log-in to the pages, or the header {@code X-Purpose}, percent-encoded UTF-8,
   * or the parameter {@code purpose}.
   */
  private String purpose() {
    String header = request.getHeader("X-Purpose");
    String stated = header == null ? request.getParameter("purpose") : decoded(header);
    if (request.getAttribute(PURPOSE) instanceof String atLogIn) {
      stated = atLogIn;
    }
    if (stated == null || stated.strip().length() < SHORTEST) {
      throw new ProblemException(
          Status.BAD_REQUEST,
          "State the purpose in the header X-Purpose (percent-encoded UTF-8) or the parameter"
              + " purpose.");
    }
    return stated.strip();
  }

  private static String decoded(String header) {
    try {
      return URLDecoder.decode(header, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return header;
    }
  }

  private String role() {
    return ROLES.stream().filter(request::isUserInRole).findFirst().orElse("none");
  }
}
