package kz.ruqsat.oidc;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.sasl.AuthorizeCallback;
import org.wildfly.security.auth.callback.AuthenticationCompleteCallback;
import org.wildfly.security.auth.callback.EvidenceVerifyCallback;
import org.wildfly.security.evidence.BearerTokenEvidence;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.HttpServerResponse;

/**
 * Bearer tokens of RFC 6750 that are JSON Web Tokens. The server's own mechanism would refuse the
 * other bearer tokens of the gateway, those of the portal's users, which have no dot in them.
 */
final class AccessTokenMechanism implements HttpServerAuthenticationMechanism {

  static final String NAME = "ACCESS_TOKEN";

  private static final Logger LOG = System.getLogger(AccessTokenMechanism.class.getName());
  private static final String SCHEME = "Bearer ";
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;

  private final CallbackHandler handler;

  AccessTokenMechanism(CallbackHandler handler) {
    this.handler = handler;
  }

  @Override
  public String getMechanismName() {
    return NAME;
  }

  @Override
  public void evaluateRequest(HttpServerRequest request) throws HttpAuthenticationException {
    String header = request.getFirstRequestHeaderValue("Authorization");
    if (header == null
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || header.indexOf('.') < 0) {
      request.noAuthenticationInProgress();
      return;
    }
    try {
      evaluate(request, header.substring(SCHEME.length()).strip());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Nobody can say whose an access token is", e);
      request.authenticationFailed("unavailable", answer -> answer.setStatusCode(UNAVAILABLE));
    } catch (UnsupportedCallbackException e) {
      throw new HttpAuthenticationException(e);
    }
  }

  private void evaluate(HttpServerRequest request, String token)
      throws IOException, UnsupportedCallbackException {
    var verify = new EvidenceVerifyCallback(new BearerTokenEvidence(token));
    ask(verify);
    var authorize = new AuthorizeCallback(null, null);
    if (verify.isVerified()) {
      ask(authorize);
    }
    if (authorize.isAuthorized()) {
      ask(AuthenticationCompleteCallback.SUCCEEDED);
      request.authenticationComplete();
    } else {
      ask(AuthenticationCompleteCallback.FAILED);
      request.authenticationFailed("refused", AccessTokenMechanism::challenge);
    }
  }

  private void ask(Callback callback) throws IOException, UnsupportedCallbackException {
    handler.handle(new Callback[] {callback});
  }

  private static void challenge(HttpServerResponse answer) {
    answer.addResponseHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    answer.setStatusCode(UNAUTHORIZED);
  }
}
