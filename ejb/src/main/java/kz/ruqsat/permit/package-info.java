/**
 * The register of permits: every permit with its versions, each with its day, ground, act and
 * signer. Versions are appended, nothing is changed or deleted.
 */
package kz.ruqsat.permit;
