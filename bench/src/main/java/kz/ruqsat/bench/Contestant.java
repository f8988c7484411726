package kz.ruqsat.bench;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.gost.GostAlgorithms;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** One implementation of one standard. BouncyCastle's run under the Russian names it knows. */
public enum Contestant {
  /** GOST 34.10-2015 (512) of this library. */
  RUQSAT_2015(
      KazakhGostProvider.install(),
      GostAlgorithms.SIGNATURE_2015,
      GostAlgorithms.DIGEST_2015,
      GostAlgorithms.KEY_2015,
      null),

  /** The same curve and hash in BouncyCastle. */
  BOUNCY_CASTLE_2015(
      Makers.BOUNCY_CASTLE,
      "ECGOST3410-2012-512",
      "GOST3411-2012-512",
      "ECGOST3410-2012",
      new ECGenParameterSpec("Tc26-Gost-3410-12-512-paramSetA")),

  /** GOST 34.310-2004 of this library. */
  RUQSAT_2004(
      KazakhGostProvider.install(),
      GostAlgorithms.SIGNATURE_2004,
      GostAlgorithms.DIGEST_2004,
      GostAlgorithms.KEY_2004,
      null),

  /** The same curve in BouncyCastle; its hash has another S-box and the same cost. */
  BOUNCY_CASTLE_2004(
      Makers.BOUNCY_CASTLE,
      "GOST3411WITHECGOST3410",
      "GOST3411",
      "ECGOST3410",
      new ECGenParameterSpec("GostR3410-2001-CryptoPro-A")),

  /** RSA of 2048 bit with SHA-256 in the JDK. */
  JDK_RSA(
      null,
      "SHA256withRSA",
      "SHA-256",
      "RSA",
      new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));

  private final Provider provider;
  private final String signature;
  private final String digest;
  private final String key;
  private final AlgorithmParameterSpec parameters;

  Contestant(
      Provider provider,
      String signature,
      String digest,
      String key,
      AlgorithmParameterSpec parameters) {
    this.provider = provider == null ? Security.getProvider("SunRsaSign") : provider;
    this.signature = signature;
    this.digest = digest;
    this.key = key;
    this.parameters = parameters;
  }

  KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(key, provider);
    if (parameters != null) {
      generator.initialize(parameters);
    }
    return generator.generateKeyPair();
  }

  Signature newSignature() throws GeneralSecurityException {
    return Signature.getInstance(signature, provider);
  }

  KeyFactory newKeyFactory() throws GeneralSecurityException {
    return KeyFactory.getInstance(key, provider);
  }

  /** The algorithm of the NUC RK that this implements, at least in cost. */
  SignatureAlgorithm algorithm() {
    return switch (this) {
      case RUQSAT_2015, BOUNCY_CASTLE_2015 -> SignatureAlgorithm.GOST_2015;
      case RUQSAT_2004, BOUNCY_CASTLE_2004 -> SignatureAlgorithm.GOST_2004;
      case JDK_RSA -> SignatureAlgorithm.RSA_SHA256;
    };
  }

  /** The same for the signatures of XML. */
  Primitives newPrimitives() {
    return switch (this) {
      case BOUNCY_CASTLE_2015, BOUNCY_CASTLE_2004 -> new Primitives(new PlainProvider());
      default -> Primitives.open();
    };
  }

  MessageDigest newDigest() throws GeneralSecurityException {
    return this == JDK_RSA
        ? MessageDigest.getInstance(digest)
        : MessageDigest.getInstance(digest, provider);
  }

  /** An enum's constants are made before its static fields. */
  private static final class Makers {
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
  }
}
