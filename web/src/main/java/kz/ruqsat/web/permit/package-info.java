/** The register over REST: for auditors, who read; for operators, who bring in old permits. */
package kz.ruqsat.web.permit;
