package kz.ruqsat.eds.testpki;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.testpki.Authority.Extensions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** The extensions of each kind of certificate, as seen in certificates of the NUC RK. */
final class Profile {

  /** Policy of the root certificates. */
  private static final ASN1ObjectIdentifier ROOT_POLICY = new ASN1ObjectIdentifier("1.2.398.3.1.2");

  /** Policy of the issuing CA of 2022, and of every certificate under its GOST 34.10-2015 key. */
  private static final ASN1ObjectIdentifier CA_POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2");

  /** Policy of the time stamping authority. */
  private static final ASN1ObjectIdentifier TSA_POLICY =
      new ASN1ObjectIdentifier("1.2.398.3.3.2.6");

  /** Where the private key is kept; the value below means a PKCS#12 file. */
  private static final ASN1ObjectIdentifier KEY_STORAGE = new ASN1ObjectIdentifier("1.2.398.3.3.5");

  private static final ASN1ObjectIdentifier PKCS12_FILE =
      new ASN1ObjectIdentifier(CertificateInfo.STORED_IN_FILE);

  private final Addresses addresses;

  Profile(Addresses addresses) {
    this.addresses = addresses;
  }

  Extensions root() {
    return c -> {
      c.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      c.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      c.addExtension(Extension.certificatePolicies, false, policy(ROOT_POLICY));
    };
  }

  Extensions issuingCa() {
    return c -> {
      c.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      c.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      c.addExtension(Extension.certificatePolicies, false, policy(CA_POLICY));
      c.addExtension(Extension.cRLDistributionPoints, false, at(addresses.rootCrl()));
    };
  }

  /** A key for signing documents, of a person or an information system. */
  Extensions signing(SignatureAlgorithm algorithm, Holder holder) {
    List<KeyPurposeId> purposes = new ArrayList<>();
    if (holder.person()) {
      purposes.add(KeyPurposeId.id_kp_emailProtection);
    }
    return user(algorithm, holder, purposes, signingUsage(algorithm));
  }

  /** A key for logging in: no nonRepudiation, so nothing it signs is a signed document. */
  Extensions authentication(SignatureAlgorithm algorithm, Holder holder) {
    List<KeyPurposeId> purposes = new ArrayList<>(List.of(KeyPurposeId.id_kp_clientAuth));
    return user(algorithm, holder, purposes, KeyUsage.digitalSignature | KeyUsage.keyEncipherment);
  }

  /** A delegated OCSP responder, itself not to be checked (RFC 6960, 4.2.2.2.1). */
  Extensions ocspResponder() {
    return c -> {
      c.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      c.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
      c.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    };
  }

  /** A time stamping authority: one purpose, critical (RFC 3161, 2.3). */
  Extensions timeStampingAuthority() {
    return c -> {
      c.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      c.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      c.addExtension(Extension.certificatePolicies, false, policy(TSA_POLICY));
      c.addExtension(Extension.cRLDistributionPoints, false, at(addresses.crl()));
      c.addExtension(Extension.authorityInfoAccess, false, access());
    };
  }

  private Extensions user(
      SignatureAlgorithm algorithm, Holder holder, List<KeyPurposeId> purposes, int usage) {
    holder.roles().stream()
        .map(role -> role.oids().get(0))
        .sorted()
        .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
        .forEach(purposes::add);
    return c -> {
      c.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      c.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new)));
      c.addExtension(Extension.certificatePolicies, false, policy(userPolicy(algorithm, holder)));
      c.addExtension(KEY_STORAGE, false, new DERSequence(PKCS12_FILE));
      c.addExtension(Extension.cRLDistributionPoints, false, at(addresses.crl()));
      c.addExtension(Extension.freshestCRL, false, at(addresses.deltaCrl()));
      c.addExtension(Extension.authorityInfoAccess, false, access());
    };
  }

  /** Since 2023 a GOST 34.10-2015 key may also agree on keys; older families only sign. */
  private static int signingUsage(SignatureAlgorithm algorithm) {
    int signs = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    return algorithm == SignatureAlgorithm.GOST_2015 ? signs | KeyUsage.keyAgreement : signs;
  }

  /**
   * One policy for all under the 2015 key; the older keys have one each for entities and people.
   */
  private static ASN1ObjectIdentifier userPolicy(SignatureAlgorithm algorithm, Holder holder) {
    if (algorithm == SignatureAlgorithm.GOST_2015) {
      return CA_POLICY;
    }
    return CA_POLICY.branch(holder.ofLegalEntity() ? "1" : "3");
  }

  private AuthorityInformationAccess access() {
    return new AuthorityInformationAccess(
        new AccessDescription[] {
          new AccessDescription(AccessDescription.id_ad_ocsp, uri(addresses.ocsp())),
          new AccessDescription(AccessDescription.id_ad_caIssuers, uri(addresses.caCertificate()))
        });
  }

  private static CertificatePolicies policy(ASN1ObjectIdentifier oid) {
    return new CertificatePolicies(new PolicyInformation(oid));
  }

  private static CRLDistPoint at(URI address) {
    DistributionPointName name = new DistributionPointName(new GeneralNames(uri(address)));
    return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
  }

  private static GeneralName uri(URI address) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, address.toString());
  }
}
