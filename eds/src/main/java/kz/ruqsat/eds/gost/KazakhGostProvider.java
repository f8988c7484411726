package kz.ruqsat.eds.gost;

import static kz.ruqsat.eds.gost.GostScheme.GOST_2004;
import static kz.ruqsat.eds.gost.GostScheme.GOST_2015;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The JCA provider of GOST 34.310-2004 and GOST 34.10-2015 (512) with their hashes, under the
 * Kazakh object identifiers and the names of {@link GostAlgorithms}.
 *
 * <p>GOST 34.10-2015 (256) is refused: {@code getInstance} throws {@link
 * java.security.NoSuchAlgorithmException} with a message that names it. Only its key factory is
 * simply absent, which lets the JDK still read such a certificate and lets us name what is wrong
 * with it.
 */
public final class KazakhGostProvider extends Provider {

  /** Name under which the provider is registered. */
  public static final String NAME = "RUQSAT-GOST";

  private static final long serialVersionUID = 1L;

  /** A provider of one's own; {@link #install()} is the usual way. */
  public KazakhGostProvider() {
    super(NAME, "0.1", "Kazakh GOST signatures and hashes of the NUC RK");
    keys(GOST_2004, GostAlgorithms.KEY_2004_OID);
    keys(GOST_2015, GostAlgorithms.KEY_2015_OID);
    signature(GOST_2004, GostAlgorithms.SIGNATURE_2004, GostAlgorithms.SIGNATURE_2004_OID);
    signature(GOST_2015, GostAlgorithms.SIGNATURE_2015, GostAlgorithms.SIGNATURE_2015_OID);
    digest(GOST_2004, GostAlgorithms.DIGEST_2004, GostAlgorithms.DIGEST_2004_OID);
    digest(GOST_2015, GostAlgorithms.DIGEST_2015, GostAlgorithms.DIGEST_2015_OID);
    refuse("KeyPairGenerator", GostAlgorithms.KEY_2015_256_OID);
    refuse("Signature", GostAlgorithms.SIGNATURE_2015_256_OID);
    refuse("MessageDigest", GostAlgorithms.DIGEST_2015_256_OID);
  }

  /**
   * Installs the provider in this JVM and teaches BouncyCastle to read its keys, which opens key
   * stores of the NUC RK in BouncyCastle's "PKCS12". May be called any number of times. A provider
   * left behind by another class loader, as after a redeployment, is replaced.
   *
   * @return the installed provider
   */
  public static synchronized Provider install() {
    if (Security.getProvider(NAME) instanceof KazakhGostProvider installed) {
      return installed;
    }
    Security.removeProvider(NAME);
    KazakhGostProvider provider = new KazakhGostProvider();
    Security.addProvider(provider);
    BouncyCastleProvider bouncyCastle = new BouncyCastleProvider();
    for (GostScheme scheme : GostScheme.values()) {
      bouncyCastle.addKeyInfoConverter(
          scheme.keyIdentifier().getAlgorithm(), new GostKeyFactory(scheme));
    }
    bouncyCastle.addKeyInfoConverter(GostAlgorithms.KEY_2015_256_OID, new RefusedKeys());
    return provider;
  }

  private void keys(GostScheme scheme, ASN1ObjectIdentifier oid) {
    serve(
        "KeyFactory",
        scheme.keyName(),
        oid,
        GostKeyFactory.class,
        () -> new GostKeyFactory(scheme));
    serve(
        "KeyPairGenerator",
        scheme.keyName(),
        oid,
        GostKeyPairGenerator.class,
        () -> new GostKeyPairGenerator(scheme));
  }

  private void signature(GostScheme scheme, String name, ASN1ObjectIdentifier oid) {
    serve("Signature", name, oid, GostSignature.class, () -> new GostSignature(scheme));
  }

  private void digest(GostScheme scheme, String name, ASN1ObjectIdentifier oid) {
    serve(
        "MessageDigest",
        name,
        oid,
        GostMessageDigest.class,
        () -> new GostMessageDigest(scheme.newDigest()));
  }

  private void serve(
      String type, String name, ASN1ObjectIdentifier oid, Class<?> spi, Supplier<?> maker) {
    putService(new GostService(this, type, name, List.of(oid.getId()), spi, maker));
  }

  private void refuse(String type, ASN1ObjectIdentifier oid) {
    putService(new RefusedService(this, type, oid.getId()));
  }
}
