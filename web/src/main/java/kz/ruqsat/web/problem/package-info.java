/**
 * Errors as problem documents (RFC 9457). Nothing of the inside is told, only a reference into the
 * log.
 */
package kz.ruqsat.web.problem;
