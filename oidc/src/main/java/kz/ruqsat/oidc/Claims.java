package kz.ruqsat.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwt.JwtClaims;

/** Reads a caller out of the claims of a token that was found good. */
record Claims(String name, String roles) {

  /** As long as an account's name may be, since it stands in the same places. */
  private static final int LONGEST_NAME = 64;

  private static final Pattern DOT = Pattern.compile("\\.");

  /** The caller; empty without a name that could be an account's. */
  Optional<Caller> caller(JwtClaims claims) {
    return claims.getClaimValue(name) instanceof String found
            && !found.isBlank()
            && found.length() <= LONGEST_NAME
        ? Optional.of(new Caller(found, texts(value(claims.getClaimsMap(), roles))))
        : Optional.empty();
  }

  /** A claim of that very name, or else a way through objects: {@code realm_access.roles}. */
  private static Object value(Map<String, Object> claims, String path) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    Object at = claims;
    for (String step : DOT.split(path)) {
      at = at instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return at;
  }

  /** A list of texts, or one text with roles between spaces, as the claim scope has it. */
  private static Set<String> texts(Object value) {
    if (value instanceof String text) {
      return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
    return value instanceof Collection<?> list
        ? list.stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
