package kz.ruqsat.eds.trust;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Addresses that a certificate gives for its revocation; the first one that is allowed counts. */
final class Pointers {

  private final Extensions extensions;
  private final Predicate<URI> allowed;

  Pointers(X509Certificate certificate, Predicate<URI> allowed) {
    this.extensions = Octets.of(certificate).getTBSCertificate().getExtensions();
    this.allowed = allowed;
  }

  Optional<URI> ocsp() {
    AuthorityInformationAccess access = AuthorityInformationAccess.fromExtensions(extensions);
    return access == null
        ? Optional.empty()
        : first(
            Arrays.stream(access.getAccessDescriptions())
                .filter(it -> AccessDescription.id_ad_ocsp.equals(it.getAccessMethod()))
                .map(AccessDescription::getAccessLocation));
  }

  Optional<URI> crl() {
    return first(names(Extension.cRLDistributionPoints));
  }

  Optional<URI> deltaCrl() {
    return first(names(Extension.freshestCRL));
  }

  private Stream<GeneralName> names(ASN1ObjectIdentifier extension) {
    CRLDistPoint points =
        CRLDistPoint.getInstance(Extensions.getExtensionParsedValue(extensions, extension));
    if (points == null) {
      return Stream.empty();
    }
    return Arrays.stream(points.getDistributionPoints())
        .map(DistributionPoint::getDistributionPoint)
        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
        .flatMap(name -> Arrays.stream(GeneralNames.getInstance(name.getName()).getNames()));
  }

  private Optional<URI> first(Stream<GeneralName> names) {
    return names
        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
        .flatMap(name -> uri(((ASN1String) name.getName()).getString()).stream())
        .filter(allowed)
        .findFirst();
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
