package kz.ruqsat.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;

/** Turns whatever a REST resource throws into a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Context private SecurityContext security;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause =
        thrown instanceof EJBException e && e.getCause() != null ? e.getCause() : thrown;
    if (cause instanceof RedirectionException e) {
      return e.getResponse();
    }
    Response answer = problem(cause).toResponse();
    return cause instanceof NotAllowedException e ? allowing(e, answer) : answer;
  }

  private static Response allowing(NotAllowedException e, Response answer) {
    String methods = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return Response.fromResponse(answer).header(HttpHeaders.ALLOW, methods).build();
  }

  private Problem problem(Throwable cause) {
    if (cause instanceof ProblemException e) {
      return e.problem();
    }
    if (cause instanceof WebApplicationException
        && cause.getCause() instanceof ProblemException e) {
      return e.problem();
    }
    if (cause instanceof WebApplicationException e) {
      return ofStatus(e);
    }
    if (cause instanceof EJBAccessException) {
      return forbidden();
    }
    if (cause instanceof ConstraintViolationException e) {
      return Problem.of(Status.BAD_REQUEST, violations(e));
    }
    if (isConflict(cause)) {
      return Problem.of(
          Status.CONFLICT, "It was changed by someone else meanwhile; read it again.");
    }
    return internal(cause);
  }

  /** A conflict that shows when a transaction ends comes wrapped in its rollback. */
  static boolean isConflict(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof OptimisticLockException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private Problem ofStatus(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status == Status.FORBIDDEN.getStatusCode()) {
      return forbidden();
    }
    return status < 500 ? Problem.of(status) : internal(e);
  }

  /** Someone unknown is asked who it is, someone known is refused. */
  private Problem forbidden() {
    boolean known = security.getUserPrincipal() != null;
    return Problem.of((known ? Status.FORBIDDEN : Status.UNAUTHORIZED).getStatusCode());
  }

  private static String violations(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static Problem internal(Throwable cause) {
    Problem problem = Problem.internal();
    LOG.log(Level.ERROR, problem.instance(), cause);
    return problem;
  }
}
