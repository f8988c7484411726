package kz.ruqsat.eds.xml;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/** Finds the certificate of a participant who names it by issuer and serial number only. */
@FunctionalInterface
public interface CertificateLookup {

  /** For those who register nobody: signatures must bring their certificate. */
  CertificateLookup NONE = (issuer, serialNumber) -> Optional.empty();

  /**
   * The registered certificate.
   *
   * @param issuer name of the issuer; compares equal whatever way it was written
   * @param serialNumber unique for that issuer
   */
  Optional<X509Certificate> find(X500Principal issuer, BigInteger serialNumber);
}
