package kz.ruqsat.shep.security;

import kz.ruqsat.eds.CertificateInfo;

/**
 * A business document whose signature was verified.
 *
 * @param document in the form that was signed, the signature still inside
 * @param signer who signed; the last one when there are several
 * @param signatureDigest SHA-256 of the signature's value, hexadecimal
 */
public record SignedDocument(String document, CertificateInfo signer, String signatureDigest) {}
