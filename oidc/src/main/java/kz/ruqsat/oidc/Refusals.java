package kz.ruqsat.oidc;

import static org.jose4j.jwt.consumer.ErrorCodes.AUDIENCE_INVALID;
import static org.jose4j.jwt.consumer.ErrorCodes.AUDIENCE_MISSING;
import static org.jose4j.jwt.consumer.ErrorCodes.EXPIRATION_MISSING;
import static org.jose4j.jwt.consumer.ErrorCodes.EXPIRED;
import static org.jose4j.jwt.consumer.ErrorCodes.ISSUER_INVALID;
import static org.jose4j.jwt.consumer.ErrorCodes.ISSUER_MISSING;
import static org.jose4j.jwt.consumer.ErrorCodes.NOT_YET_VALID;
import static org.jose4j.jwt.consumer.ErrorCodes.SIGNATURE_INVALID;

import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Why a token was refused, for the operator's log. The library's own words quote the token, and
 * whoever reads one may use it where it is good.
 */
final class Refusals {

  private static final Map<Integer, String> REASONS =
      Map.of(
          ISSUER_INVALID, "of another issuer",
          ISSUER_MISSING, "without an issuer",
          AUDIENCE_INVALID, "made out to another audience",
          AUDIENCE_MISSING, "without an audience",
          EXPIRED, "ended",
          EXPIRATION_MISSING, "without an end",
          NOT_YET_VALID, "not valid yet",
          SIGNATURE_INVALID, "with a wrong signature");

  private Refusals() {}

  static String of(InvalidJwtException refused) {
    if (refused.getCause() instanceof UnresolvableKeyException) {
      return "with a key or an algorithm that is not the provider's";
    }
    return refused.getErrorDetails().stream()
        .map(error -> REASONS.getOrDefault(error.getErrorCode(), "not well-formed"))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
