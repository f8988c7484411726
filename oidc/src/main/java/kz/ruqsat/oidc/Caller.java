package kz.ruqsat.oidc;

import java.util.Set;

/**
 * Whom a token names.
 *
 * @param name stands where the name of an account would stand
 * @param roles as the provider gives them; those that are not of the gateway open nothing
 */
record Caller(String name, Set<String> roles) {

  Caller {
    roles = Set.copyOf(roles);
  }
}
