package kz.ruqsat.eds.testpki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Date;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.JcaSigner;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/**
 * A name and a key that issue certificates, and the book of what they have issued.
 *
 * @param primitives who does the arithmetic
 * @param algorithm the family of the key
 * @param name the issuer's name
 * @param keys the issuer's key
 * @param registry what was issued
 */
record Authority(
    Primitives primitives,
    SignatureAlgorithm algorithm,
    X500Name name,
    KeyPair keys,
    Registry registry) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Twenty octets with the sign bit clear, RFC 5280, 4.1.2.2. */
  private static final int SERIAL_BITS = 159;

  /** What goes into a certificate beyond the identifiers of the two keys. */
  interface Extensions {
    void addTo(X509v3CertificateBuilder certificate) throws IOException;
  }

  /** Issues a certificate and enters it into the registry. */
  X509Certificate issue(X500Name subject, KeyPair owner, Validity validity, Extensions extensions)
      throws GeneralSecurityException, IOException {
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(owner.getPublic().getEncoded());
    X509v3CertificateBuilder certificate =
        new X509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, RANDOM),
            Date.from(validity.notBefore()),
            Date.from(validity.notAfter()),
            subject,
            key);
    X509ExtensionUtils identifiers = new BcX509ExtensionUtils();
    certificate.addExtension(
        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
    certificate.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(publicKeyInfo()));
    extensions.addTo(certificate);
    X509Certificate issued = read(certificate.build(signer()).getEncoded());
    registry.issued(issued.getSerialNumber());
    return issued;
  }

  /** A signer with this authority's key. */
  JcaSigner signer() throws GeneralSecurityException {
    return new JcaSigner(primitives, algorithm, keys.getPrivate());
  }

  SubjectPublicKeyInfo publicKeyInfo() {
    return SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
  }

  private static X509Certificate read(byte[] der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }
}
