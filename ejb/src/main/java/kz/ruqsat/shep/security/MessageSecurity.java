package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.CertificateLookup;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.SignedBody;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.participant.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The signatures on messages: the participants' are verified, the gateway's are made. */
@ApplicationScoped
public class MessageSecurity {

  private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

  private final GatewayKeys keys;
  private final SignerTrust trust;
  private final WsSecurity transport;
  private final XmlSignatures business;

  /** For CDI. */
  protected MessageSecurity() {
    this.keys = null;
    this.trust = null;
    this.transport = null;
    this.business = null;
  }

  /**
   * @param maxBytes largest message
   */
  @Inject
  public MessageSecurity(
      GatewayKeys keys,
      SignerTrust trust,
      @ConfigProperty(name = "ruqsat.shep.max-message-bytes") int maxBytes) {
    this.keys = keys;
    this.trust = trust;
    Primitives primitives = Primitives.open();
    // A text payload is escaped in the envelope, the document itself is never larger.
    XmlLimits limits =
        new XmlLimits(maxBytes, XmlLimits.DEFAULT.depth(), XmlLimits.DEFAULT.attributes());
    this.transport = new WsSecurity(primitives, limits);
    this.business = new XmlSignatures(primitives, limits);
  }

  /**
   * Verifies the transport signature over the Body.
   *
   * @param message as received
   * @param account whose certificate it must be
   * @return serial number of the certificate, hexadecimal
   * @throws GatewayFault TRANSPORT_SIGNATURE, TRANSPORT_CERTIFICATE or TRANSPORT_UNCHECKED
   */
  public String verifyTransport(byte[] message, Account account) {
    X509Certificate signer = transportSigner(message, account::certificate);
    Verdict trusted = trust.judge(signer, account);
    if (!trusted.isValid()) {
      throw fault(FaultCode.TRANSPORT_CERTIFICATE, FaultCode.TRANSPORT_UNCHECKED, trusted);
    }
    return signer.getSerialNumber().toString(16);
  }

  /**
   * The certificate a message is signed with, for a message that does not say whose it is. Whether
   * the certificate is valid is judged by {@link #verifyTransport}.
   *
   * @param known finds certificates that the signature only names
   * @throws GatewayFault TRANSPORT_SIGNATURE
   */
  public X509Certificate transportSigner(byte[] message, CertificateLookup known) {
    SignedBody body = transport.verify(message, known);
    if (!body.verdict().isValid()) {
      throw fault(FaultCode.TRANSPORT_SIGNATURE, body.verdict());
    }
    return body.signer().orElseThrow();
  }

  /**
   * Signs the Body with the gateway's key.
   *
   * @param account whose setting says how the key is named; null for the usual way
   */
  public byte[] signTransport(byte[] envelope, Account account) {
    return transport.sign(envelope, keys.signer(account), keyInfo(account));
  }

  /**
   * Verifies the signatures inside a business document.
   *
   * @param forms the document in each form that may have been signed
   * @return what was signed; empty when the document carries no signature
   * @throws GatewayFault BUSINESS_SIGNATURE, BUSINESS_CERTIFICATE or BUSINESS_UNCHECKED
   */
  public Optional<SignedDocument> verifyBusiness(List<String> forms, Account account) {
    if (!forms.get(0).contains(SIGNATURES)) {
      return Optional.empty();
    }
    Verdict refusal = null;
    for (String form : forms) {
      var checked = business.verify(form);
      if (checked.verdict().isValid()) {
        var last = checked.signatures().get(checked.signatures().size() - 1);
        return Optional.of(
            new SignedDocument(
                new String(checked.content(), StandardCharsets.UTF_8),
                trusted(last.signer().orElseThrow(), account),
                Digests.sha256(last.value())));
      }
      refusal = refusal == null ? checked.verdict() : refusal;
    }
    throw fault(FaultCode.BUSINESS_SIGNATURE, refusal);
  }

  /**
   * Signs a business document: the signature becomes the last child of its root.
   *
   * @param account for whom it is; null where no participant is known
   */
  public String signBusiness(String document, Account account) {
    byte[] signed = business.sign(document.getBytes(StandardCharsets.UTF_8), keys.signer(account));
    return new String(signed, StandardCharsets.UTF_8);
  }

  private CertificateInfo trusted(X509Certificate signer, Account account) {
    Verdict verdict = trust.judge(signer, account);
    if (!verdict.isValid()) {
      throw fault(FaultCode.BUSINESS_CERTIFICATE, FaultCode.BUSINESS_UNCHECKED, verdict);
    }
    try {
      return CertificateInfo.of(signer);
    } catch (CertificateParsingException e) {
      throw new GatewayFault(FaultCode.BUSINESS_CERTIFICATE, "the certificate can not be read");
    }
  }

  private static KeyInfoForm keyInfo(Account account) {
    String setting = account == null ? null : account.settings().get(Account.KEY_INFO);
    return setting == null ? KeyInfoForm.ISSUER_SERIAL : KeyInfoForm.valueOf(setting);
  }

  /** A sender whose certificate nobody could judge has nothing to change and may try again. */
  private static GatewayFault fault(FaultCode invalid, FaultCode unchecked, Verdict verdict) {
    boolean judged = verdict.code() != VerdictCode.REVOCATION_UNAVAILABLE;
    return fault(judged ? invalid : unchecked, verdict);
  }

  private static GatewayFault fault(FaultCode code, Verdict verdict) {
    return new GatewayFault(code, verdict.code() + ": " + verdict.detail());
  }
}
