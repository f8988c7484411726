package kz.ruqsat.shep.security;

import kz.ruqsat.eds.CertificateInfo;

/**
 * A business document whose signatures were verified.
 *
 * @param content what all signers signed, without the signatures
 * @param signer who signed; the last one when there are several
 * @param signatureDigest SHA-256 of the last signature's value, hexadecimal
 */
public record SignedDocument(String content, CertificateInfo signer, String signatureDigest) {}
