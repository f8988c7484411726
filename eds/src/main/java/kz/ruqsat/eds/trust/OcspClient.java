package kz.ruqsat.eds.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.JcaDigests;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.Transport;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;

/** Asks an OCSP responder (RFC 6960) and believes nothing of the answer but what is signed. */
final class OcspClient {

  private static final int LARGEST_ANSWER = 64 * 1024;
  private static final int NONCE_OCTETS = 16;
  private static final int CERTIFICATE_HOLD = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Primitives primitives;
  private final Transport transport;
  private final Freshness freshness;
  private final Clock clock;
  private final OcspResponderCheck responderCheck;

  OcspClient(Primitives primitives, Transport transport, Freshness freshness, Clock clock) {
    this.primitives = primitives;
    this.transport = transport;
    this.freshness = freshness;
    this.clock = clock;
    this.responderCheck = new OcspResponderCheck(primitives);
  }

  /**
   * Asks about one certificate.
   *
   * @throws NoAnswerException if there is no answer, or one that cannot be believed
   */
  RevocationStatus ask(URI responder, X509Certificate certificate, X509Certificate issuer)
      throws NoAnswerException {
    byte[] nonce = new byte[NONCE_OCTETS];
    RANDOM.nextBytes(nonce);
    try {
      CertificateID id = id(certificate.getSerialNumber(), issuer);
      byte[] request =
          new OCSPReqBuilder()
              .addRequest(id)
              .setRequestExtensions(new Extensions(nonceExtension(nonce)))
              .build()
              .getEncoded();
      byte[] answer =
          transport.post(responder, "application/ocsp-request", request, LARGEST_ANSWER);
      BasicOCSPResp basic = basic(answer);
      responderCheck.require(basic, issuer, clock.instant());
      requireNonce(basic, nonce);
      SingleResp single = single(basic, id);
      Instant issuedAt = requireFresh(single);
      return status(
          single,
          new Evidence(
              Evidence.Kind.OCSP, certificate.getSerialNumber(), responder, issuedAt, answer));
    } catch (IOException | OCSPException e) {
      throw new NoAnswerException("OCSP: " + e.getMessage());
    } catch (RuntimeException e) { // what a parser throws for rubbish is not defined
      throw new NoAnswerException("OCSP: an answer that cannot be read");
    }
  }

  /** The certificate by the SHA-256 of its issuer's name and key, as the NUC RK echoes it. */
  private CertificateID id(BigInteger serial, X509Certificate issuer) throws OCSPException {
    try {
      return new CertificateID(
          new JcaDigests(primitives)
              .get(AlgorithmIdentifiers.digest(SignatureAlgorithm.RSA_SHA256)),
          Octets.holder(issuer),
          serial);
    } catch (OperatorCreationException e) {
      throw new OCSPException("no SHA-256", e);
    }
  }

  private static Extension nonceExtension(byte[] nonce) throws IOException {
    return Extension.create(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce));
  }

  private static BasicOCSPResp basic(byte[] answer)
      throws IOException, OCSPException, NoAnswerException {
    OCSPResp response = new OCSPResp(answer);
    if (response.getStatus() != OCSPResp.SUCCESSFUL) {
      throw new NoAnswerException("OCSP: status " + response.getStatus());
    }
    if (response.getResponseObject() instanceof BasicOCSPResp basic) {
      return basic;
    }
    throw new NoAnswerException("OCSP: an answer of another type");
  }

  private static void requireNonce(BasicOCSPResp basic, byte[] nonce)
      throws IOException, NoAnswerException {
    Extension echoed = basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (echoed == null || !echoed.getExtnValue().equals(nonceExtension(nonce).getExtnValue())) {
      throw new NoAnswerException("OCSP: an answer to another request");
    }
  }

  private static SingleResp single(BasicOCSPResp basic, CertificateID id) throws NoAnswerException {
    List<SingleResp> about =
        Arrays.stream(basic.getResponses()).filter(it -> same(it.getCertID(), id)).toList();
    if (about.size() != 1) {
      throw new NoAnswerException("OCSP: " + about.size() + " answers about this certificate");
    }
    return about.get(0);
  }

  /** Compares without the parameters of the digest, which some write as NULL and some leave out. */
  private static boolean same(CertificateID one, CertificateID other) {
    return one.getHashAlgOID().equals(other.getHashAlgOID())
        && Arrays.equals(one.getIssuerNameHash(), other.getIssuerNameHash())
        && Arrays.equals(one.getIssuerKeyHash(), other.getIssuerKeyHash())
        && one.getSerialNumber().equals(other.getSerialNumber());
  }

  private Instant requireFresh(SingleResp single) throws NoAnswerException {
    Instant now = clock.instant();
    Instant issuedAt = single.getThisUpdate().toInstant();
    if (issuedAt.isAfter(now.plus(freshness.skew()))) {
      throw new NoAnswerException("OCSP: an answer of " + issuedAt + ", in the future");
    }
    if (issuedAt.isBefore(now.minus(freshness.ocspAge()))
        || (single.getNextUpdate() != null
            && single.getNextUpdate().toInstant().isBefore(now.minus(freshness.skew())))) {
      throw new NoAnswerException("OCSP: an answer of " + issuedAt + ", too old");
    }
    return issuedAt;
  }

  private static RevocationStatus status(SingleResp single, Evidence evidence)
      throws NoAnswerException {
    CertificateStatus status = single.getCertStatus();
    if (status == CertificateStatus.GOOD) {
      return RevocationStatus.good(List.of(evidence));
    }
    if (status instanceof RevokedStatus revoked) {
      Instant at = revoked.getRevocationTime().toInstant();
      int reason = revoked.hasRevocationReason() ? revoked.getRevocationReason() : 0;
      return at.equals(Instant.EPOCH) && reason == CERTIFICATE_HOLD
          ? RevocationStatus.unknown(List.of(evidence)) // "not issued", RFC 6960, 2.2
          : RevocationStatus.revoked(at, reason, List.of(evidence));
    }
    return RevocationStatus.unknown(List.of(evidence));
  }
}
