package kz.ruqsat.eds.testpki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.JcaDigests;
import kz.ruqsat.eds.engine.JcaSigner;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time stamping authority (RFC 3161) with the policies of the NUC RK. */
final class TimeStampingAuthority {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SERIAL_BITS = 63;

  /** Policy of the stamps, under the arc of the NUC RK's own (1.2.398.3.3.2.6.1 to .4 are seen). */
  private static final String STAMP_POLICY = "1.2.398.3.3.2.6.4";

  private static final Set<String> IMPRINTS =
      Stream.of(SignatureAlgorithm.values())
          .map(SignatureAlgorithm::digestOid)
          .collect(Collectors.toUnmodifiableSet());

  private final Primitives primitives;
  private final SignatureAlgorithm algorithm;
  private final Credential credential;
  private final Clock clock;

  TimeStampingAuthority(
      Primitives primitives, SignatureAlgorithm algorithm, Credential credential, Clock clock) {
    this.primitives = primitives;
    this.algorithm = algorithm;
    this.credential = credential;
    this.clock = clock;
  }

  /** Answers a DER request with a DER response. */
  byte[] answer(byte[] request) throws IOException {
    TimeStampRequest asked;
    try {
      asked = new TimeStampRequest(request);
    } catch (IOException e) {
      return refusal(PKIFailureInfo.badDataFormat, "not a time stamp request");
    }
    String digest = asked.getMessageImprintAlgOID().getId();
    if (!IMPRINTS.contains(digest)) {
      return refusal(PKIFailureInfo.badAlg, "imprint algorithm " + digest);
    }
    try {
      return granted(asked);
    } catch (TSPException | CMSException | OperatorException | GeneralSecurityException e) {
      return refusal(PKIFailureInfo.systemFailure, e.getMessage());
    }
  }

  private byte[] granted(TimeStampRequest request)
      throws TSPException, CMSException, OperatorException, GeneralSecurityException, IOException {
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            signerInfo(),
            new JcaDigests(primitives)
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier(STAMP_POLICY));
    if (request.getCertReq()) {
      generator.addCertificates(new JcaCertStore(List.of(credential.certificate())));
    }
    byte[] token =
        generator
            .generate(request, new BigInteger(SERIAL_BITS, RANDOM), Date.from(clock.instant()))
            .getEncoded();
    return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(token))
        .getEncoded("DER");
  }

  private SignerInfoGenerator signerInfo() throws OperatorException, GeneralSecurityException {
    return new SignerInfoGeneratorBuilder(new JcaDigests(primitives))
        .setContentDigest(AlgorithmIdentifiers.digest(algorithm))
        .build(
            new JcaSigner(primitives, algorithm, credential.privateKey()),
            new JcaX509CertificateHolder(credential.certificate()));
  }

  private static byte[] refusal(int failure, String text) throws IOException {
    return new TimeStampResp(
            new PKIStatusInfo(
                PKIStatus.rejection, new PKIFreeText(text), new PKIFailureInfo(failure)),
            null)
        .getEncoded("DER");
  }
}
