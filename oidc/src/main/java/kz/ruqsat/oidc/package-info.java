/**
 * Callers who show an access token of the operator's OpenID Connect provider.
 *
 * <p>{@code AccessTokenMechanism} takes the token out of a request, {@code TokenRealm} says whose
 * it is. Both are parts of the server's security subsystem, so that a caller with a token is the
 * same to REST, typed ports and beans as one with a password. Settings: docs/operations.md.
 */
package kz.ruqsat.oidc;
