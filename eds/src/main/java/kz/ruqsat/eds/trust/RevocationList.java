package kz.ruqsat.eds.trust;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.Refusal;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;

/** A revocation list whose signature has been checked; full or delta. */
final class RevocationList {

  private static final int CRL_SIGN = 6;
  private static final String DELTA_INDICATOR = Extension.deltaCRLIndicator.getId();

  private final X509CRL list;
  private final byte[] encoded;

  private RevocationList(X509CRL list, byte[] encoded) {
    this.list = list;
    this.encoded = encoded;
  }

  /**
   * Reads a list of the given authority.
   *
   * @throws NoAnswerException if it is none, or of another, or only part of one
   */
  static RevocationList read(byte[] der, X509Certificate issuer, IssuerCheck check)
      throws NoAnswerException {
    try {
      X509CRL list =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
      if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
          || !IssuerCheck.usableFor(issuer, CRL_SIGN)) {
        throw new NoAnswerException("CRL: a list of another authority");
      }
      CertificateList octets = CertificateList.getInstance(der);
      check.requireSignature(
          octets.getSignatureAlgorithm(),
          octets.getTBSCertList().getSignature(),
          issuer,
          list.getTBSCertList(),
          list.getSignature());
      requireWhole(list);
      return new RevocationList(list, der);
    } catch (Refusal refusal) {
      throw new NoAnswerException("CRL: " + refusal.verdict().detail());
    } catch (CRLException | CertificateException | RuntimeException e) {
      // what a parser throws for rubbish is not defined
      throw new NoAnswerException("CRL: a list that cannot be read");
    }
  }

  /** A list for some reasons, some certificates or some other issuer says so critically. */
  private static void requireWhole(X509CRL list) throws NoAnswerException {
    Set<String> critical = list.getCriticalExtensionOIDs();
    if (critical != null && !Set.of(DELTA_INDICATOR).containsAll(critical)) {
      throw new NoAnswerException("CRL: a list with a scope that is not understood");
    }
    if (list.getNextUpdate() == null) {
      throw new NoAnswerException("CRL: a list without nextUpdate");
    }
  }

  boolean isDelta() {
    return list.getExtensionValue(DELTA_INDICATOR) != null;
  }

  /** Whether this delta continues the given full list: made for it or an earlier one, and later. */
  boolean continues(RevocationList full) {
    Optional<BigInteger> base = number(DELTA_INDICATOR);
    Optional<BigInteger> mine = number(Extension.cRLNumber.getId());
    Optional<BigInteger> theirs = full.number(Extension.cRLNumber.getId());
    return base.isPresent()
        && mine.isPresent()
        && theirs.isPresent()
        && base.get().compareTo(theirs.get()) <= 0
        && mine.get().compareTo(theirs.get()) >= 0;
  }

  Instant thisUpdate() {
    return list.getThisUpdate().toInstant();
  }

  Instant nextUpdate() {
    return list.getNextUpdate().toInstant();
  }

  /** The entry of a certificate, if it is on the list. */
  Optional<X509CRLEntry> find(BigInteger serialNumber) {
    return Optional.ofNullable(list.getRevokedCertificate(serialNumber));
  }

  byte[] encoded() {
    return encoded;
  }

  private Optional<BigInteger> number(String extension) {
    byte[] value = list.getExtensionValue(extension);
    return value == null
        ? Optional.empty()
        : Optional.of(
            ASN1Integer.getInstance(ASN1OctetString.getInstance(value).getOctets()).getValue());
  }
}
