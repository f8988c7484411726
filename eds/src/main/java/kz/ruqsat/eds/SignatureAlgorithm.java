package kz.ruqsat.eds;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The three ways to sign that are admitted, each with its one digest. Object identifiers were read
 * in certificates of the NUC RK, the URIs in documents signed by NCALayer and on the gateway.
 */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256, keys of 2048 bit and more. */
  RSA_SHA256(
      "1.2.840.113549.1.1.1",
      "1.2.840.113549.1.1.11",
      "2.16.840.1.101.3.4.2.1",
      "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
      "http://www.w3.org/2001/04/xmlenc#sha256"),
  /** GOST 34.310-2004 over GOST 34.311-95: archives, civil servants. */
  GOST_2004(
      "1.2.398.3.10.1.1.1.1",
      "1.2.398.3.10.1.1.1.2",
      "1.2.398.3.10.1.3.1",
      "http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311",
      "http://www.w3.org/2001/04/xmldsig-more#gost34311"),
  /** GOST 34.10-2015 over GOST 34.11-2015, both 512 bit: everything issued since 2022. */
  GOST_2015(
      "1.2.398.3.10.1.1.2.2",
      "1.2.398.3.10.1.1.2.3.2",
      "1.2.398.3.10.1.3.3",
      "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512",
      "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34112015-512");

  private final String keyOid;
  private final String signatureOid;
  private final String digestOid;
  private final String xmlSignature;
  private final String xmlDigest;

  SignatureAlgorithm(
      String keyOid, String signatureOid, String digestOid, String xmlSignature, String xmlDigest) {
    this.keyOid = keyOid;
    this.signatureOid = signatureOid;
    this.digestOid = digestOid;
    this.xmlSignature = xmlSignature;
    this.xmlDigest = xmlDigest;
  }

  /**
   * The algorithm that a certificate's key signs with; empty if that key is of no admitted kind.
   */
  public static Optional<SignatureAlgorithm> of(X509Certificate certificate) {
    String oid = publicKeyInfo(certificate).getAlgorithm().getAlgorithm().getId();
    return Arrays.stream(values()).filter(a -> a.keyOid.equals(oid)).findFirst();
  }

  /** The key as the certificate carries it: its reader may have had no provider for it. */
  private static SubjectPublicKeyInfo publicKeyInfo(X509Certificate certificate) {
    try {
      return Certificate.getInstance(certificate.getEncoded()).getSubjectPublicKeyInfo();
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("certificate without an encoding", e);
    }
  }

  /** Identifier of the key in {@code SubjectPublicKeyInfo}, dotted. */
  public String keyOid() {
    return keyOid;
  }

  /** Identifier of the signature with its digest in certificates and CMS, dotted. */
  public String signatureOid() {
    return signatureOid;
  }

  /** Identifier of the digest, dotted. */
  public String digestOid() {
    return digestOid;
  }

  /** URI of {@code ds:SignatureMethod}. */
  public String xmlSignature() {
    return xmlSignature;
  }

  /** URI of {@code ds:DigestMethod}. */
  public String xmlDigest() {
    return xmlDigest;
  }
}
