package kz.ruqsat.eds.engine;

import kz.ruqsat.eds.SignatureAlgorithm;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The admitted algorithms as ASN.1 writes them. */
public final class AlgorithmIdentifiers {

  private AlgorithmIdentifiers() {}

  /** The signature: RSA carries NULL parameters (RFC 4055, 5), the Kazakh identifiers none. */
  public static AlgorithmIdentifier signature(SignatureAlgorithm algorithm) {
    ASN1ObjectIdentifier oid = new ASN1ObjectIdentifier(algorithm.signatureOid());
    return algorithm == SignatureAlgorithm.RSA_SHA256
        ? new AlgorithmIdentifier(oid, DERNull.INSTANCE)
        : new AlgorithmIdentifier(oid);
  }

  /** The digest, without parameters (RFC 5754, 2). */
  public static AlgorithmIdentifier digest(SignatureAlgorithm algorithm) {
    return new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.digestOid()));
  }
}
