package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import kz.ruqsat.eds.engine.JcaDigests;
import kz.ruqsat.eds.engine.JcaSigner;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;

/**
 * An OCSP responder with the habits of the NUC RK: a delegated key, its certificate enclosed, the
 * nonce echoed, never a nextUpdate, and a certificate it does not know answered as revoked on
 * 1970-01-01 with certificateHold (RFC 6960, 2.2).
 */
final class OcspResponder {

  private static final int CERTIFICATE_HOLD = 6;

  private final Authority authority;
  private final X509CertificateHolder authorityCertificate;
  private final Credential responder;
  private final Clock clock;

  OcspResponder(Authority authority, Credential ca, Credential responder, Clock clock)
      throws GeneralSecurityException {
    this.authority = authority;
    this.authorityCertificate = new JcaX509CertificateHolder(ca.certificate());
    this.responder = responder;
    this.clock = clock;
  }

  /** Answers a DER request with a DER response. */
  byte[] answer(byte[] request) throws IOException {
    try {
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, body(request)).getEncoded();
    } catch (IOException e) {
      return failure(OCSPRespBuilder.MALFORMED_REQUEST);
    } catch (OCSPException | GeneralSecurityException e) {
      return failure(OCSPRespBuilder.INTERNAL_ERROR);
    }
  }

  private Object body(byte[] der) throws IOException, OCSPException, GeneralSecurityException {
    OCSPReq request = new OCSPReq(der);
    X509CertificateHolder certificate = new JcaX509CertificateHolder(responder.certificate());
    BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
    Date now = Date.from(clock.instant());
    for (Req one : request.getRequestList()) {
      answer.addResponse(one.getCertID(), status(one.getCertID()), now, null, null);
    }
    Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      answer.setResponseExtensions(new Extensions(nonce));
    }
    return answer.build(
        new JcaSigner(authority.primitives(), authority.algorithm(), responder.privateKey()),
        new X509CertificateHolder[] {certificate},
        now);
  }

  private CertificateStatus status(CertificateID id) throws OCSPException {
    JcaDigests digests = new JcaDigests(authority.primitives());
    if (!id.matchesIssuer(authorityCertificate, digests)) {
      return notIssued();
    }
    Registry.Entry entry = authority.registry().find(id.getSerialNumber()).orElse(null);
    if (entry == null) {
      return notIssued();
    }
    return entry.revoked()
        ? new RevokedStatus(Date.from(entry.revokedAt()), entry.reason())
        : CertificateStatus.GOOD;
  }

  private static CertificateStatus notIssued() {
    return new RevokedStatus(Date.from(Instant.EPOCH), CERTIFICATE_HOLD);
  }

  private static byte[] failure(int status) throws IOException {
    try {
      OCSPResp failure = new OCSPRespBuilder().build(status, null);
      return failure.getEncoded();
    } catch (OCSPException e) {
      throw new IOException(e);
    }
  }
}
