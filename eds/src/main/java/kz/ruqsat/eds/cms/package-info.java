/**
 * Signatures in CMS (RFC 5652), as NCALayer and KalkanCrypt make them: attached or detached, by one
 * or several signers, with signing-certificate-v2 (RFC 5035) and a time stamp over the signature
 * (RFC 3161, appendix A).
 */
package kz.ruqsat.eds.cms;
