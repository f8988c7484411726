package kz.ruqsat.eds.engine;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Objects;
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

  /**
   * @param kazakh the provider of GOST 34.310-2004 and GOST 34.10-2015 under the Kazakh identifiers
   */
  public Primitives(Provider kazakh) {
    this.kazakh = Objects.requireNonNull(kazakh);
  }

  /** The open engine: BouncyCastle's arithmetic under the Kazakh identifiers. */
  public static Primitives open() {
    return new Primitives(KazakhGostProvider.install());
  }

  /** A signature by its algorithm identifier. */
  public Signature signature(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid) ? Signature.getInstance(oid, kazakh) : Signature.getInstance(oid);
  }

  /** A digest by its algorithm identifier. */
  public MessageDigest digest(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid) ? MessageDigest.getInstance(oid, kazakh) : MessageDigest.getInstance(oid);
  }

  /** A key factory by the identifier of the key's algorithm. */
  public KeyFactory keyFactory(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid) ? KeyFactory.getInstance(oid, kazakh) : KeyFactory.getInstance(oid);
  }

  /** A generator of key pairs by the identifier of the key's algorithm. */
  public KeyPairGenerator keyPairGenerator(String oid) throws NoSuchAlgorithmException {
    return isKazakh(oid)
        ? KeyPairGenerator.getInstance(oid, kazakh)
        : KeyPairGenerator.getInstance(oid);
  }

  /** The public key of a certificate, read by this provider and not by whoever parsed the file. */
  public PublicKey publicKey(SubjectPublicKeyInfo info) throws GeneralSecurityException {
    try {
      return keyFactory(info.getAlgorithm().getAlgorithm().getId())
          .generatePublic(new X509EncodedKeySpec(info.getEncoded()));
    } catch (java.io.IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static boolean isKazakh(String oid) {
    return oid.startsWith(KAZAKH_ARC);
  }
}
