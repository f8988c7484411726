package kz.ruqsat.eds.testpki;

import java.net.URI;

/**
 * Where the centre answers.
 *
 * @param base the address of the server, ending with a slash
 */
public record Addresses(URI base) {

  /** OCSP responder of the issuing CA. */
  public URI ocsp() {
    return base.resolve("ocsp/");
  }

  /** Time stamping authority. */
  public URI tsp() {
    return base.resolve("tsp/");
  }

  /** Full revocation list of the issuing CA. */
  public URI crl() {
    return base.resolve("crl/ca.crl");
  }

  /** Delta revocation list of the issuing CA. */
  public URI deltaCrl() {
    return base.resolve("crl/ca_d.crl");
  }

  /** Revocation list of the root. */
  public URI rootCrl() {
    return base.resolve("crl/root.crl");
  }

  /** Certificate of the issuing CA. */
  public URI caCertificate() {
    return base.resolve("cert/ca.cer");
  }
}
