package kz.ruqsat.web.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.ruqsat.permit.verify.PublicAnswer;
import kz.ruqsat.permit.verify.PublicCheck;
import kz.ruqsat.web.ClientAddress;

/** Makes public checks for the page and for programs, by the same rules. */
@ApplicationScoped
public class Checks {

  @Inject private PublicCheck check;
  @Inject private RateLimit limit;
  @Inject private ClientAddress address;

  /**
   * What a check came to.
   *
   * @param status 200, 404 for an unknown code, 429 for too many checks
   * @param seconds seconds until the next check is welcome; 0 for at once
   */
  public record Outcome(int status, long seconds, Optional<PublicAnswer> answer) {}

  public Outcome check(String id, HttpServletRequest request) {
    String from = address.of(request);
    long wait = limit.waitFor(from);
    if (wait > 0) {
      return new Outcome(429, wait, Optional.empty());
    }
    Optional<PublicAnswer> answer = check.check(id, from);
    return new Outcome(answer.isPresent() ? 200 : 404, 0, answer);
  }
}
