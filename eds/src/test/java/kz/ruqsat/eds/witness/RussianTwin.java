package kz.ruqsat.eds.witness;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import kz.ruqsat.eds.gost.GostAlgorithms;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A Kazakh scheme and the Russian one on the same curve, which openssl knows. */
enum RussianTwin {
  /** GOST R 34.10-2001. Its usual hash has another S-box, so only hashes are handed over. */
  GOST_2004(
      GostAlgorithms.KEY_2004,
      GostAlgorithms.DIGEST_2004,
      GostAlgorithms.SIGNATURE_2004,
      "gost2001",
      CryptoProObjectIdentifiers.gostR3410_2001,
      CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
      CryptoProObjectIdentifiers.gostR3411_94_CryptoProParamSet),

  /** GOST R 34.10-2012 with 512 bit. */
  GOST_2015(
      GostAlgorithms.KEY_2015,
      GostAlgorithms.DIGEST_2015,
      GostAlgorithms.SIGNATURE_2015,
      "gost2012_512",
      RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512,
      RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
      RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512);

  private final String key;
  private final String digest;
  private final String signature;
  private final String opensslKey;
  private final AlgorithmIdentifier russian;

  RussianTwin(
      String key,
      String digest,
      String signature,
      String opensslKey,
      ASN1ObjectIdentifier algorithm,
      ASN1ObjectIdentifier curve,
      ASN1ObjectIdentifier hash) {
    this.key = key;
    this.digest = digest;
    this.signature = signature;
    this.opensslKey = opensslKey;
    this.russian =
        new AlgorithmIdentifier(algorithm, new DERSequence(new ASN1Encodable[] {curve, hash}));
  }

  /** JCA name of the Kazakh key. */
  String key() {
    return key;
  }

  /** JCA name of the Kazakh hash. */
  String digest() {
    return digest;
  }

  /** JCA name of the Kazakh signature. */
  String signature() {
    return signature;
  }

  /** What makes openssl generate the twin's key. */
  String opensslKey() {
    return opensslKey + " -pkeyopt paramset:A";
  }

  /** The same point under the Russian identifiers. */
  byte[] russian(PublicKey kazakh) throws Exception {
    SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(kazakh.getEncoded());
    return new SubjectPublicKeyInfo(russian, info.getPublicKeyData().getOctets()).getEncoded();
  }

  /** The same point under the Kazakh identifiers, read by our own provider. */
  PublicKey kazakh(byte[] encoded) throws Exception {
    AlgorithmIdentifier ours =
        switch (this) {
          case GOST_2004 ->
              new AlgorithmIdentifier(
                  GostAlgorithms.KEY_2004_OID,
                  new DERSequence(
                      new ASN1Encodable[] {
                        GostAlgorithms.CURVE_2004_OID, GostAlgorithms.HASH_PARAMETERS_2004_OID
                      }));
          case GOST_2015 ->
              new AlgorithmIdentifier(
                  GostAlgorithms.KEY_2015_OID,
                  new DERSequence(
                      new ASN1Encodable[] {
                        GostAlgorithms.CURVE_2015_OID, GostAlgorithms.DIGEST_2015_OID
                      }));
        };
    byte[] point = SubjectPublicKeyInfo.getInstance(encoded).getPublicKeyData().getOctets();
    return KeyFactory.getInstance(key, new KazakhGostProvider())
        .generatePublic(new X509EncodedKeySpec(new SubjectPublicKeyInfo(ours, point).getEncoded()));
  }
}
