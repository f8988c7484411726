package kz.ruqsat.eds.gost;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * Names of the Kazakh algorithms: object identifiers, JCA names and XML-DSig URIs.
 *
 * <p>Object identifiers live in the arc 1.2.398.3.10 of Kazakhstan; each was read in certificates,
 * CMS messages and time stamps made by the NUC RK. The URIs were read in documents signed by
 * NCALayer and by services of the "electronic government" gateway.
 */
public final class GostAlgorithms {

  /** JCA name of keys of ST RK GOST R 34.310-2004 (256 bit). */
  public static final String KEY_2004 = "GOST34310-2004";

  /** JCA name of keys of GOST 34.10-2015 with 512 bit. */
  public static final String KEY_2015 = "GOST3410-2015-512";

  /** JCA name of the hash GOST 34.311-95 with the S-box D-Test. */
  public static final String DIGEST_2004 = "GOST34311-95";

  /** JCA name of the hash GOST 34.11-2015 with 512 bit, the "Streebog" of RFC 6986. */
  public static final String DIGEST_2015 = "GOST3411-2015-512";

  /** JCA name of a signature of GOST 34.310-2004 over the hash GOST 34.311-95. */
  public static final String SIGNATURE_2004 = DIGEST_2004 + "with" + KEY_2004;

  /** JCA name of a signature of GOST 34.10-2015 (512) over the hash GOST 34.11-2015 (512). */
  public static final String SIGNATURE_2015 = DIGEST_2015 + "with" + KEY_2015;

  /** Key of GOST 34.310-2004; field {@code SubjectPublicKeyInfo.algorithm} of certificates. */
  public static final ASN1ObjectIdentifier KEY_2004_OID = oid("1.2.398.3.10.1.1.1.1");

  /** Its only curve, CryptoPro-A of RFC 4357; first member of the key's parameters. */
  public static final ASN1ObjectIdentifier CURVE_2004_OID = KEY_2004_OID.branch("1");

  /** Its hash with the S-box D-Test; second member of the key's parameters. */
  public static final ASN1ObjectIdentifier HASH_PARAMETERS_2004_OID = oid("1.2.398.3.10.1.3.1.1.0");

  /** Signature of GOST 34.310-2004; field {@code signatureAlgorithm} of certificates and CRLs. */
  public static final ASN1ObjectIdentifier SIGNATURE_2004_OID = oid("1.2.398.3.10.1.1.1.2");

  /** Hash GOST 34.311-95; field {@code digestAlgorithm} of CMS, imprint of time stamps. */
  public static final ASN1ObjectIdentifier DIGEST_2004_OID = oid("1.2.398.3.10.1.3.1");

  /** Key of GOST 34.10-2015 (512); field {@code SubjectPublicKeyInfo.algorithm}. */
  public static final ASN1ObjectIdentifier KEY_2015_OID = oid("1.2.398.3.10.1.1.2.2");

  /** Its only curve, tc26-gost-3410-12-512-paramSetA of RFC 7836; first of the parameters. */
  public static final ASN1ObjectIdentifier CURVE_2015_OID = KEY_2015_OID.branch("1");

  /** Signature of GOST 34.10-2015 (512); field {@code signatureAlgorithm}. */
  public static final ASN1ObjectIdentifier SIGNATURE_2015_OID = oid("1.2.398.3.10.1.1.2.3.2");

  /** Hash GOST 34.11-2015 (512); also the second member of the key's parameters. */
  public static final ASN1ObjectIdentifier DIGEST_2015_OID = oid("1.2.398.3.10.1.3.3");

  /** Key of GOST 34.10-2015 (256): named in the standard, never seen issued, refused. */
  public static final ASN1ObjectIdentifier KEY_2015_256_OID = oid("1.2.398.3.10.1.1.2.1");

  /** Signature of GOST 34.10-2015 (256), refused. */
  public static final ASN1ObjectIdentifier SIGNATURE_2015_256_OID = oid("1.2.398.3.10.1.1.2.3.1");

  /** Hash GOST 34.11-2015 (256), refused. */
  public static final ASN1ObjectIdentifier DIGEST_2015_256_OID = oid("1.2.398.3.10.1.3.2");

  /** {@code ds:SignatureMethod} of GOST 34.310-2004 as NCALayer writes it. */
  public static final String XML_SIGNATURE_2004 =
      "http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311";

  /** {@code ds:DigestMethod} of GOST 34.311-95 as NCALayer writes it. */
  public static final String XML_DIGEST_2004 = "http://www.w3.org/2001/04/xmldsig-more#gost34311";

  private static final String XML_NUC = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";

  /** {@code ds:SignatureMethod} of GOST 34.10-2015 (512) as NCALayer writes it. */
  public static final String XML_SIGNATURE_2015 = XML_NUC + "gostr34102015-gostr34112015-512";

  /** {@code ds:DigestMethod} of GOST 34.11-2015 (512) as NCALayer writes it. */
  public static final String XML_DIGEST_2015 = XML_NUC + "gostr34112015-512";

  /** {@code ds:SignatureMethod} of GOST 34.10-2015 (256), to be refused by name. */
  public static final String XML_SIGNATURE_2015_256 = XML_NUC + "gostr34102015-gostr34112015-256";

  /** {@code ds:DigestMethod} of GOST 34.11-2015 (256), to be refused by name. */
  public static final String XML_DIGEST_2015_256 = XML_NUC + "gostr34112015-256";

  private GostAlgorithms() {}

  private static ASN1ObjectIdentifier oid(String dotted) {
    return new ASN1ObjectIdentifier(dotted);
  }
}
