package kz.ruqsat.web.application;

import java.util.Optional;

/** The token of a log-in, as the header {@code Authorization} carries it (RFC 6750). */
final class BearerToken {

  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /** The token; empty when the header has none. */
  static Optional<String> of(String authorization) {
    return Optional.ofNullable(authorization)
        .filter(it -> it.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(it -> it.substring(SCHEME.length()).strip());
  }
}
