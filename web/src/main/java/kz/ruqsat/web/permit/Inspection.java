package kz.ruqsat.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.web.problem.ProblemException;

/**
 * Someone's look at records: who, in what role, and for what purpose. It is recorded before
 * anything is shown; without a purpose nothing is.
 */
@RequestScoped
public class Inspection {

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
    trail.record(
        new AuditEvent(
            request.getUserPrincipal().getName(),
            role(),
            action,
            object,
            purpose(),
            request.getQueryString(),
            rows));
  }

  /** Whether this person may see the personal data of others in full. */
  public boolean seesPersonalData() {
    return request.isUserInRole("officer");
  }

  /** Account of the person. */
  public String actor() {
    return request.getUserPrincipal().getName();
  }

  /** The header {@code X-Purpose}, percent-encoded UTF-8, or the parameter {@code purpose}. */
  private String purpose() {
    String header = request.getHeader("X-Purpose");
    String stated = header == null ? request.getParameter("purpose") : decoded(header);
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
