package kz.ruqsat.eds;

import java.math.BigInteger;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a certificate of the NUC RK says about its holder. Nothing in it is believed or checked
 * here: whether the certificate may be trusted is for the validation policy to say.
 *
 * @param certificate the certificate itself
 * @param iin individual identification number, 12 digits; absent for information systems
 * @param bin business identification number, 12 digits; absent for natural persons
 * @param surname as written in the certificate, usually upper case
 * @param firstName the common name without the surname; the profile has no place of its own for it
 * @param patronymic taken from GIVENNAME, where the NUC RK keeps it
 * @param commonName surname and first name of a person, or the name of an information system; may
 *     be empty
 * @param organisation name of the legal entity
 * @param roles in what capacity the holder signs
 * @param policies identifiers of the certificate policies, dotted
 * @param keyStorage identifier of the kind of key storage, dotted; see {@link #STORED_IN_FILE}
 * @param algorithm what the key signs with; absent if it is not admitted here
 * @param meantForSigning whether key usage has both digitalSignature and nonRepudiation, as a
 *     document demands; authentication keys lack the latter
 */
public record CertificateInfo(
    X509Certificate certificate,
    Optional<String> iin,
    Optional<String> bin,
    Optional<String> surname,
    Optional<String> firstName,
    Optional<String> patronymic,
    String commonName,
    Optional<String> organisation,
    Set<Role> roles,
    List<String> policies,
    Optional<String> keyStorage,
    Optional<SignatureAlgorithm> algorithm,
    boolean meantForSigning) {

  /** {@link #keyStorage} of a key in a PKCS#12 file; other values mean tokens and cards. */
  public static final String STORED_IN_FILE = "1.2.398.3.3.5.1.1";

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  public CertificateInfo {
    Objects.requireNonNull(certificate);
    roles = Set.copyOf(roles);
    policies = List.copyOf(policies);
  }

  /**
   * Reads a certificate.
   *
   * @throws CertificateParsingException if an extension that is read here is not well formed
   */
  public static CertificateInfo of(X509Certificate certificate) throws CertificateParsingException {
    SubjectName subject = new SubjectName(certificate.getSubjectX500Principal());
    CertificateExtensions extensions = new CertificateExtensions(certificate);
    return new CertificateInfo(
        certificate,
        subject.iin(),
        subject.bin(),
        subject.surname(),
        subject.firstName(),
        subject.patronymic(),
        subject.commonName(),
        subject.organisation(),
        Role.among(extensions.extendedKeyUsage()),
        extensions.policies(),
        extensions.keyStorage(),
        SignatureAlgorithm.of(certificate),
        extensions.keyUsage(DIGITAL_SIGNATURE) && extensions.keyUsage(NON_REPUDIATION));
  }

  /** Serial number, unique for one issuer. */
  public BigInteger serialNumber() {
    return certificate.getSerialNumber();
  }

  /** Name of the issuer in the order of RFC 2253. */
  public String issuer() {
    return certificate.getIssuerX500Principal().getName();
  }

  /** Start of validity, inclusive. */
  public Instant notBefore() {
    return certificate.getNotBefore().toInstant();
  }

  /** End of validity, inclusive. */
  public Instant notAfter() {
    return certificate.getNotAfter().toInstant();
  }

  /** Whether the holder signs in this capacity. */
  public boolean hasRole(Role role) {
    return roles.contains(role);
  }

  /** Serial number and roles only: a log line must not name a person. */
  @Override
  public String toString() {
    return "CertificateInfo[" + serialNumber().toString(16) + ", " + roles + "]";
  }
}
