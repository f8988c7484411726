package kz.ruqsat.eds.gost;

import java.util.function.Supplier;
import kz.ruqsat.eds.gost.curve.FastCurve;
import kz.ruqsat.eds.gost.digest.BlockDigest;
import kz.ruqsat.eds.gost.digest.Gost34311;
import kz.ruqsat.eds.gost.digest.Streebog512;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECCurve;

/** The two signature schemes in use: which curve, which hash, under which names. */
enum GostScheme {
  /** GOST 34.310-2004 with GOST 34.311-95: archives, civil servants under chains valid to 2045. */
  GOST_2004(
      GostAlgorithms.KEY_2004,
      GostAlgorithms.KEY_2004_OID,
      GostAlgorithms.CURVE_2004_OID,
      GostAlgorithms.HASH_PARAMETERS_2004_OID,
      CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
      Gost34311::new),

  /** GOST 34.10-2015 with GOST 34.11-2015, 512 bit: everything issued since 2022. */
  GOST_2015(
      GostAlgorithms.KEY_2015,
      GostAlgorithms.KEY_2015_OID,
      GostAlgorithms.CURVE_2015_OID,
      GostAlgorithms.DIGEST_2015_OID,
      RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
      Streebog512::new);

  private final String keyName;
  private final AlgorithmIdentifier keyIdentifier;
  private final ECDomainParameters domain;
  private final ECDomainParameters fastDomain;
  private final Supplier<BlockDigest> digests;

  GostScheme(
      String keyName,
      ASN1ObjectIdentifier key,
      ASN1ObjectIdentifier curve,
      ASN1ObjectIdentifier hash,
      ASN1ObjectIdentifier publishedCurve,
      Supplier<BlockDigest> digests) {
    this.keyName = keyName;
    this.keyIdentifier =
        new AlgorithmIdentifier(key, new DERSequence(new ASN1ObjectIdentifier[] {curve, hash}));
    X9ECParameters published = ECGOST3410NamedCurves.getByOIDX9(publishedCurve);
    this.domain = new ECDomainParameters(published);
    ECCurve fast = FastCurve.like(published.getCurve());
    this.fastDomain =
        new ECDomainParameters(
            fast, fast.importPoint(published.getG()), published.getN(), published.getH());
    this.digests = digests;
  }

  /** JCA name of a key. */
  String keyName() {
    return keyName;
  }

  /** Algorithm and parameters as they stand in SubjectPublicKeyInfo and PKCS#8. */
  AlgorithmIdentifier keyIdentifier() {
    return keyIdentifier;
  }

  /** The curve with arithmetic for public data only: public keys and verification. */
  ECDomainParameters fastDomain() {
    return fastDomain;
  }

  /** The curve with BouncyCastle's own arithmetic: private keys, signing. */
  ECDomainParameters domain() {
    return domain;
  }

  /** A new hash. */
  BlockDigest newDigest() {
    return digests.get();
  }

  /** Octets of a coordinate, a private key, and each half of a signature: 32 or 64. */
  int octets() {
    return domain.getCurve().getFieldSize() / 8;
  }
}
