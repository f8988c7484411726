package kz.ruqsat.oidc;

import java.util.Map;
import java.util.Optional;

/**
 * The operator's OpenID Connect provider.
 *
 * @param issuer exactly as its tokens name it
 * @param audience what its tokens for the gateway are made out to
 * @param keys address or file of its JSON Web Key Set; empty: where the provider's discovery
 *     document says
 * @param nameClaim the claim with the caller's name
 * @param rolesClaim the claim with the caller's roles; dots lead into objects
 */
record Provider(String issuer, String audience, String keys, String nameClaim, String rolesClaim) {

  /**
   * Reads the settings.
   *
   * @return empty when no issuer is named: then no token is accepted
   * @throws IllegalArgumentException when an issuer is named and what belongs to it is missing
   */
  static Optional<Provider> of(Map<String, String> settings) {
    String issuer = text(settings, "issuer");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Provider(
            issuer,
            required(settings, "audience"),
            text(settings, "keys"),
            required(settings, "name-claim"),
            required(settings, "roles-claim")));
  }

  private static String required(Map<String, String> settings, String name) {
    String value = text(settings, name);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "ruqsat.oidc.issuer is set, so ruqsat.oidc." + name + " must be set too");
    }
    return value;
  }

  private static String text(Map<String, String> settings, String name) {
    return settings.getOrDefault(name, "").strip();
  }
}
