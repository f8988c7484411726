package kz.ruqsat.eds.engine;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The JCA primitives by algorithm identifier (dotted text): Kazakh ones from the given provider,
 * all others from the JDK. This is all that differs between one engine and another.
 */
public final class Primitives {

  /** The arc of Kazakhstan, under which the NUC RK registers its algorithms. */
  private static final String KAZAKH_ARC = "1.2.398.";

  private final Provider kazakh;
  private final Map<String, String> names;

  /**
   * @param kazakh the provider of GOST 34.310-2004 and GOST 34.10-2015 under the Kazakh identifiers
   */
  public Primitives(Provider kazakh) {
    this(kazakh, Map.of());
  }

  /**
   * @param kazakh the provider of the Kazakh algorithms
   * @param names the provider's own names for identifiers that it does not know as such
   */
  public Primitives(Provider kazakh, Map<String, String> names) {
    this.kazakh = Objects.requireNonNull(kazakh);
    this.names = Map.copyOf(names);
  }

  /** The open engine: BouncyCastle's arithmetic under the Kazakh identifiers. */
  public static Primitives open() {
    return new Primitives(KazakhGostProvider.install());
  }

  /** A signature by its algorithm identifier. */
  public Signature signature(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid)
        ? Signature.getInstance(name("Signature", oid), kazakh)
        : Signature.getInstance(oid);
  }

  /**
   * A signature ready to sign.
   *
   * @param algorithm how to sign
   * @param key the private key; one that another provider has read is read anew by this one, if it
   *     can be had out of where it lives
   */
  public Signature signing(SignatureAlgorithm algorithm, PrivateKey key)
      throws GeneralSecurityException {
    Signature signature = signature(algorithm.signatureOid());
    signature.initSign(own(algorithm, key));
    return signature;
  }

  /** A digest by its algorithm identifier. */
  public MessageDigest digest(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid)
        ? MessageDigest.getInstance(name("MessageDigest", oid), kazakh)
        : MessageDigest.getInstance(oid);
  }

  /** A key factory by the identifier of the key's algorithm. */
  public KeyFactory keyFactory(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid)
        ? KeyFactory.getInstance(name("KeyFactory", oid), kazakh)
        : KeyFactory.getInstance(oid);
  }

  /** A generator of key pairs by the identifier of the key's algorithm. */
  public KeyPairGenerator keyPairGenerator(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid)
        ? KeyPairGenerator.getInstance(name("KeyPairGenerator", oid), kazakh)
        : KeyPairGenerator.getInstance(oid);
  }

  /** The public key of a certificate, read by this provider and not by whoever parsed the file. */
  public PublicKey publicKey(SubjectPublicKeyInfo info) throws GeneralSecurityException {
    try {
      return keyFactory(info.getAlgorithm().getAlgorithm().getId())
          .generatePublic(new X509EncodedKeySpec(info.getEncoded()));
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private PrivateKey own(SignatureAlgorithm algorithm, PrivateKey key)
      throws GeneralSecurityException {
    boolean portable = isKazakh(algorithm.keyOid()) && "PKCS#8".equals(key.getFormat());
    return portable
        ? keyFactory(algorithm.keyOid()).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()))
        : key;
  }

  private String name(String type, String oid) {
    return kazakh.getService(type, oid) == null ? names.getOrDefault(oid, oid) : oid;
  }

  private static boolean isKazakh(String oid) {
    return oid.startsWith(KAZAKH_ARC);
  }
}
