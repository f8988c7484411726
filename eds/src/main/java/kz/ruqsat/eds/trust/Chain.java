package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a certificate to a pinned root over pinned authorities.
 *
 * @param certificate the one in question
 * @param issuers its issuer first, the root last
 */
record Chain(X509Certificate certificate, List<TrustedAuthority> issuers) {

  /** The issuer of the certificate itself. */
  TrustedAuthority issuer() {
    return issuers.get(0);
  }

  /** The certificates from the one in question to the root. */
  List<X509Certificate> certificates() {
    List<X509Certificate> all = new ArrayList<>(List.of(certificate));
    issuers.forEach(it -> all.add(it.certificate()));
    return all;
  }
}
