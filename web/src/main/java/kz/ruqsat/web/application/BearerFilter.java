package kz.ruqsat.web.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.user.PortalUsers;

/**
 * Lets in users of the portal by the token of their log-in; they have the role of an applicant.
 * Whoever shows an access token of the operator's provider is known before that.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

  private static final String ROLE = "applicant";

  @Inject private PortalUsers users;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() != null) {
      return;
    }
    BearerToken.of(request.getHeaderString(HttpHeaders.AUTHORIZATION))
        .ifPresent(token -> request.setSecurityContext(user(request.getSecurityContext(), token)));
  }

  private SecurityContext user(SecurityContext before, String token) {
    String account =
        users
            .account(token)
            .orElseThrow(() -> new ApplicationFault(FaultCode.AUTHORISATION_REFUSED, "token"));
    return new User(() -> account, before.isSecure());
  }

  /** A user who is logged in. */
  private record User(Principal principal, boolean secure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return principal;
    }

    @Override
    public boolean isUserInRole(String role) {
      return ROLE.equals(role);
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String getAuthenticationScheme() {
      return "BEARER";
    }
  }
}
