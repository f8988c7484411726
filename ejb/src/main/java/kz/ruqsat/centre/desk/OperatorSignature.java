package kz.ruqsat.centre.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.xml.SignedDocument;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.trust.TrustedCertificates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Verifies what an operator signed: one enveloped signature, by a service certificate, that is, of
 * an employee of the State Corporation, who holds the operator's post here.
 */
@ApplicationScoped
public class OperatorSignature {

  /** The role of operators in procedures. */
  public static final String OPERATOR = "STATE_CORP_OPERATOR";

  private final XmlSignatures xml = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  @Inject private TrustedCertificates trusted;
  @Inject private Officers officers;

  @Inject
  @ConfigProperty(name = "ruqsat.centre.bin")
  private Optional<String> bin;

  /**
   * Verifies and reads.
   *
   * @throws CentreFault SIGNATURE_NOT_CONFIRMED or OPERATOR_UNKNOWN
   */
  public SignedPaper read(byte[] octets) {
    SignedDocument signed = xml.verify(octets);
    require(signed.verdict());
    if (signed.signatures().size() != 1) {
      throw new CentreFault(CentreFault.Code.SIGNATURE_NOT_CONFIRMED, "one signature, no more");
    }
    X509Certificate certificate = signed.signatures().get(0).signer().orElseThrow();
    require(
        trusted.signer(certificate, bin.map(Demand.ANYBODY::bin).orElse(Demand.ANYBODY)).verdict());
    return new SignedPaper(
        Fields.root(signed.content()),
        operator(certificate),
        PayloadFields.of(signed.content()),
        certificate.getSerialNumber().toString(16),
        octets);
  }

  private Officer operator(X509Certificate certificate) {
    try {
      CertificateInfo info = CertificateInfo.of(certificate);
      return info.iin()
          .filter(iin -> info.bin().isPresent())
          .flatMap(officers::withIin)
          .filter(officer -> officer.is(OPERATOR, Post.STATE_CORPORATION))
          .orElseThrow(
              () ->
                  new CentreFault(
                      CentreFault.Code.OPERATOR_UNKNOWN, "no service certificate of an operator"));
    } catch (CertificateParsingException e) {
      throw new CentreFault(CentreFault.Code.OPERATOR_UNKNOWN, "the certificate can not be read");
    }
  }

  private static void require(Verdict verdict) {
    if (!verdict.isValid()) {
      throw new CentreFault(CentreFault.Code.SIGNATURE_NOT_CONFIRMED, verdict.code().name());
    }
  }
}
