/**
 * Whether a certificate may be believed: the validation policy as an object, the chain to pinned
 * roots, revocation by OCSP and then CRL, and a verifier of documents that puts signature and trust
 * together.
 *
 * <p>Everything fails closed. What could not be checked is not accepted, and is told apart from
 * what was checked and found wrong.
 */
package kz.ruqsat.eds.trust;
