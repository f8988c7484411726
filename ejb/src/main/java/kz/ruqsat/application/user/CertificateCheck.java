package kz.ruqsat.application.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.function.BiFunction;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.eds.xml.SignedDocument;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.trust.TrustedCertificates;

/** Whether a registration was signed with a good certificate of the one to be registered. */
@ApplicationScoped
class CertificateCheck {

  private BiFunction<X509Certificate, Demand, Validation> trust;
  private final XmlSignatures xml = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  /** For the proxy only. */
  protected CertificateCheck() {}

  @Inject
  CertificateCheck(TrustedCertificates trusted) {
    this(trusted::signer);
  }

  CertificateCheck(BiFunction<X509Certificate, Demand, Validation> trust) {
    this.trust = trust;
  }

  /** What was signed, and by which certificate. */
  record Signed(RegistrationDocument document, X509Certificate certificate) {}

  /**
   * Checks the one signature of a registration. For an organisation its head signs, or one with the
   * right to sign.
   *
   * @throws ApplicationFault EDS_NOT_CONFIRMED or EDS_CHECK_UNAVAILABLE
   */
  Signed check(byte[] signedDocument) {
    SignedDocument signed = xml.verify(signedDocument);
    require(signed.verdict());
    if (signed.signatures().size() != 1) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, VerdictCode.STRUCTURE.name());
    }
    RegistrationDocument document = RegistrationDocument.read(signed.content());
    X509Certificate certificate = signed.signatures().get(0).signer().orElseThrow();
    require(trust.apply(certificate, demand(document.login())).verdict());
    return new Signed(document, certificate);
  }

  private static Demand demand(String login) {
    try {
      return IdentityNumber.of(login) instanceof Bin
          ? Demand.ANYBODY.bin(login).as(Role.HEAD, Role.RIGHT_TO_SIGN)
          : Demand.ANYBODY.iin(login);
    } catch (InvalidNumberException e) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "login");
    }
  }

  private static void require(Verdict verdict) {
    if (verdict.code() == VerdictCode.REVOCATION_UNAVAILABLE) {
      throw new ApplicationFault(FaultCode.EDS_CHECK_UNAVAILABLE, "revocation");
    }
    if (!verdict.isValid()) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, verdict.code().name());
    }
  }
}
