package kz.ruqsat.oidc;

import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerAuthenticationMechanismFactory;

/** By which the server finds {@link AccessTokenMechanism}. */
public class AccessTokenMechanismFactory implements HttpServerAuthenticationMechanismFactory {

  @Override
  public String[] getMechanismNames(Map<String, ?> properties) {
    return new String[] {AccessTokenMechanism.NAME};
  }

  @Override
  public HttpServerAuthenticationMechanism createAuthenticationMechanism(
      String name, Map<String, ?> properties, CallbackHandler handler) {
    return AccessTokenMechanism.NAME.equals(name) ? new AccessTokenMechanism(handler) : null;
  }
}
