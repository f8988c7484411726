package kz.ruqsat.eds;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that the test centre would never issue. */
public final class OddCertificates {

  private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

  private OddCertificates() {}

  /** New keys of the JDK's kinds. */
  public static KeyPair keys(String algorithm, int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  /** A certificate without extensions. */
  public static X509Certificate certificate(KeyPair keys, String subject) throws Exception {
    return certificate(keys, subject, null, null);
  }

  /** A certificate with one extension. */
  public static X509Certificate certificate(
      KeyPair keys, String subject, ASN1ObjectIdentifier extension, ASN1Encodable value)
      throws Exception {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=issuer"),
            BigInteger.ONE,
            Date.from(NOW),
            Date.from(NOW.plusSeconds(1)),
            new X500Name(subject),
            keys.getPublic());
    if (extension != null) {
      builder.addExtension(extension, false, value);
    }
    String algorithm =
        "SHA256with" + (keys.getPrivate().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())));
  }
}
