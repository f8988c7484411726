package kz.ruqsat.eds.gost;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EncodedKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jcajce.provider.util.AsymmetricKeyInfoConverter;

/** Reads keys of one scheme, both for the JCA and for BouncyCastle's own key stores. */
final class GostKeyFactory extends KeyFactorySpi implements AsymmetricKeyInfoConverter {

  private final GostScheme scheme;

  GostKeyFactory(GostScheme scheme) {
    this.scheme = scheme;
  }

  @Override
  protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
    if (!(spec instanceof X509EncodedKeySpec encoded)) {
      throw new InvalidKeySpecException("Only X509EncodedKeySpec is supported");
    }
    SubjectPublicKeyInfo info = parse(encoded, SubjectPublicKeyInfo::getInstance);
    return GostKeyCodec.decode(scheme, info);
  }

  @Override
  protected PrivateKey engineGeneratePrivate(KeySpec spec) throws InvalidKeySpecException {
    if (!(spec instanceof PKCS8EncodedKeySpec encoded)) {
      throw new InvalidKeySpecException("Only PKCS8EncodedKeySpec is supported");
    }
    PrivateKeyInfo info = parse(encoded, PrivateKeyInfo::getInstance);
    return GostKeyCodec.decode(scheme, info);
  }

  @Override
  protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> wanted)
      throws InvalidKeySpecException {
    if (key instanceof GostPublicKey && wanted.isAssignableFrom(X509EncodedKeySpec.class)) {
      return wanted.cast(new X509EncodedKeySpec(key.getEncoded()));
    }
    if (key instanceof GostPrivateKey && wanted.isAssignableFrom(PKCS8EncodedKeySpec.class)) {
      return wanted.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
    }
    throw new InvalidKeySpecException("Only the encoded forms are supported");
  }

  @Override
  protected Key engineTranslateKey(Key key) throws InvalidKeyException {
    return key instanceof PrivateKey secret ? privateKey(secret) : publicKey(key);
  }

  @Override
  public PublicKey generatePublic(SubjectPublicKeyInfo info) throws IOException {
    try {
      return GostKeyCodec.decode(scheme, info);
    } catch (InvalidKeySpecException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public PrivateKey generatePrivate(PrivateKeyInfo info) throws IOException {
    try {
      return GostKeyCodec.decode(scheme, info);
    } catch (InvalidKeySpecException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Our key for any key in X.509 form, such as one read before the provider was installed. */
  GostPublicKey publicKey(Key key) throws InvalidKeyException {
    if (key instanceof GostPublicKey ours && ours.scheme() == scheme) {
      return ours;
    }
    byte[] encoded = encoded(key, "X.509");
    try {
      return (GostPublicKey) engineGeneratePublic(new X509EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException e) {
      throw new InvalidKeyException(e.getMessage(), e);
    }
  }

  /** Our key for any key in PKCS#8 form. */
  GostPrivateKey privateKey(Key key) throws InvalidKeyException {
    if (key instanceof GostPrivateKey ours && ours.scheme() == scheme) {
      return ours;
    }
    byte[] encoded = encoded(key, "PKCS#8");
    try {
      return (GostPrivateKey) engineGeneratePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException e) {
      throw new InvalidKeyException(e.getMessage(), e);
    }
  }

  private byte[] encoded(Key key, String format) throws InvalidKeyException {
    if (key == null || !format.equals(key.getFormat()) || key.getEncoded() == null) {
      throw new InvalidKeyException("Not a key of " + scheme.keyName());
    }
    return key.getEncoded();
  }

  private static <T> T parse(EncodedKeySpec spec, Function<Object, T> structure)
      throws InvalidKeySpecException {
    try {
      // null stands for no octets at all, and fails like anything else that is no key
      return structure.apply(requireNonNull(ASN1Primitive.fromByteArray(spec.getEncoded())));
    } catch (IOException | RuntimeException e) {
      throw new InvalidKeySpecException("Not an encoded key", e);
    }
  }
}
