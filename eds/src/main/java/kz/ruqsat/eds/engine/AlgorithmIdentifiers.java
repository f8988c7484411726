package kz.ruqsat.eds.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
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

  /** The admitted algorithm of a signature in a certificate, an OCSP answer or a CRL. */
  public static Optional<SignatureAlgorithm> ofSignature(AlgorithmIdentifier identifier) {
    return find(identifier, SignatureAlgorithm::signatureOid);
  }

  /**
   * The admitted algorithm whose key is named. CMS may give the key in place of the signature:
   * PKCS#1 always did, KalkanCrypt did in 2018 and 2019.
   */
  public static Optional<SignatureAlgorithm> ofKey(AlgorithmIdentifier identifier) {
    return find(identifier, SignatureAlgorithm::keyOid);
  }

  /** The admitted algorithm whose digest is named. */
  public static Optional<SignatureAlgorithm> ofDigest(AlgorithmIdentifier identifier) {
    return find(identifier, SignatureAlgorithm::digestOid);
  }

  /** None of them has parameters; an empty value of them is harmless, any other is not ours. */
  private static Optional<SignatureAlgorithm> find(
      AlgorithmIdentifier identifier, Function<SignatureAlgorithm, String> oid) {
    if (identifier.getParameters() != null
        && !DERNull.INSTANCE.equals(identifier.getParameters().toASN1Primitive())) {
      return Optional.empty();
    }
    String wanted = identifier.getAlgorithm().getId();
    return Arrays.stream(SignatureAlgorithm.values())
        .filter(algorithm -> oid.apply(algorithm).equals(wanted))
        .findFirst();
  }
}
