package kz.ruqsat.eds.gost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/** Certificates of fictitious holders in one scheme, made with BouncyCastle's builder. */
record TestCertificates(
    KeyPair rootKeys, X509Certificate root, KeyPair holderKeys, X509Certificate holder) {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** The moment at which the certificates are to be checked. */
  static final Date CHECKED_AT = Date.from(Instant.parse("2026-06-01T00:00:00Z"));

  static TestCertificates of(GostScheme scheme) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(scheme.keyName());
    KeyPair rootKeys = generator.generateKeyPair();
    KeyPair holderKeys = generator.generateKeyPair();
    ContentSigner signer = signer(scheme, rootKeys.getPrivate());
    return new TestCertificates(
        rootKeys,
        certificate("CN=Test root,C=KZ", rootKeys.getPublic().getEncoded(), true, signer),
        holderKeys,
        certificate("CN=HOLDER FIRST,C=KZ", holderKeys.getPublic().getEncoded(), false, signer));
  }

  /** A certificate for any key at all. */
  static X509Certificate withKey(byte[] publicKeyInfo) throws GeneralSecurityException {
    PrivateKey issuer =
        KeyPairGenerator.getInstance(GostAlgorithms.KEY_2015).generateKeyPair().getPrivate();
    return certificate(
        "CN=HOLDER FIRST,C=KZ", publicKeyInfo, false, signer(GostScheme.GOST_2015, issuer));
  }

  private static X509Certificate certificate(
      String subject, byte[] key, boolean authority, ContentSigner signer)
      throws GeneralSecurityException {
    try {
      var builder =
          new X509v3CertificateBuilder(
              new X500Name("CN=Test root,C=KZ"),
              BigInteger.valueOf(authority ? 1 : 2),
              Date.from(START),
              Date.from(START.plus(365, ChronoUnit.DAYS)),
              new X500Name(subject),
              SubjectPublicKeyInfo.getInstance(key));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      return read(builder.build(signer).getEncoded());
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  private static ContentSigner signer(GostScheme scheme, PrivateKey key) {
    ASN1ObjectIdentifier oid =
        scheme == GostScheme.GOST_2004
            ? GostAlgorithms.SIGNATURE_2004_OID
            : GostAlgorithms.SIGNATURE_2015_OID;
    return new ContentSigner() {
      private final ByteArrayOutputStream content = new ByteArrayOutputStream();

      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(oid);
      }

      @Override
      public OutputStream getOutputStream() {
        content.reset();
        return content;
      }

      @Override
      public byte[] getSignature() {
        try {
          Signature signature = Signature.getInstance(oid.getId());
          signature.initSign(key);
          signature.update(content.toByteArray());
          return signature.sign();
        } catch (GeneralSecurityException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
