package kz.ruqsat.eds.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.MovableClock;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.tsp.TimeStampClient;
import kz.ruqsat.eds.xml.CertificateLookup;
import kz.ruqsat.eds.xml.KeyInfoForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentVerifierTest {

  private static final byte[] XML = "<a><b>рұқсат</b></a>".getBytes(UTF_8);
  private static final byte[] SOAP =
      ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
              + "<s:Body><b>рұқсат</b></s:Body></s:Envelope>")
          .getBytes(UTF_8);

  private final MovableClock clock = new MovableClock();
  private final HttpTransport http = new HttpTransport(Duration.ofSeconds(20));
  private final SignatureEngine engine = SignatureEngine.bouncyCastle(clock);
  private TestPki pki;
  private DocumentVerifier verifier;

  @BeforeEach
  void open() throws Exception {
    pki = TestPki.create(SignatureAlgorithm.GOST_2015, clock);
    verifier =
        new DocumentVerifier(
            engine, new CertificateValidator(pki.policy(), engine.primitives(), http, clock));
  }

  @AfterEach
  void close() {
    pki.close();
  }

  @Test
  void aDocumentOfTheHeadIsAccepted() {
    DocumentReport report = xml(engine.xml().sign(XML, signer(Sample.HEAD)), headDemanded());
    assertEquals(Verdict.VALID, report.verdict());
    assertArrayEquals(XML, report.content().orElseThrow());
    assertEquals(
        Sample.HEAD.iin(), report.signers().get(0).holder().orElseThrow().iin().orElseThrow());
  }

  @Test
  void ofSeveralSignersOneMustBeAsDemanded() {
    byte[] both =
        engine.xml().sign(engine.xml().sign(XML, signer(Sample.EMPLOYEE)), signer(Sample.HEAD));
    assertEquals(Verdict.VALID, xml(both, headDemanded()).verdict());
    byte[] employees = engine.xml().sign(XML, signer(Sample.EMPLOYEE));
    assertEquals(VerdictCode.ROLE, xml(employees, headDemanded()).verdict().code());
  }

  @Test
  void noSignerMayBeUntrustedWhoeverSignsBesideHim() {
    byte[] both =
        engine.xml().sign(engine.xml().sign(XML, signer(Sample.HEAD)), signer(Sample.REVOKED));
    DocumentReport report = xml(both, headDemanded());
    assertEquals(VerdictCode.REVOKED, report.verdict().code());
    assertTrue(report.content().isEmpty());
    assertEquals(VerdictCode.VALID, report.signers().get(0).verdict().code());
  }

  @Test
  void aChangedDocumentIsRefusedBeforeAnybodyIsAsked() {
    String signed = new String(engine.xml().sign(XML, signer(Sample.HEAD)), UTF_8);
    DocumentReport report = xml(signed.replace("рұқсат", "тыйым").getBytes(UTF_8), Demand.ANYBODY);
    assertEquals(VerdictCode.DIGEST_MISMATCH, report.verdict().code());
    assertTrue(report.signers().get(0).validation().isEmpty());
  }

  @Test
  void aMessageOfAnInformationSystemIsAccepted() {
    Demand system = Demand.ANYBODY.as(Role.INFORMATION_SYSTEM);
    byte[] signed =
        engine.wsse().sign(SOAP, signer(Sample.INFORMATION_SYSTEM), KeyInfoForm.KEY_IDENTIFIER);
    assertEquals(
        Verdict.VALID, verifier.wsse(signed, CertificateLookup.NONE, system, received()).verdict());
    byte[] person = engine.wsse().sign(SOAP, signer(Sample.HEAD), KeyInfoForm.KEY_IDENTIFIER);
    assertEquals(
        VerdictCode.ROLE,
        verifier.wsse(person, CertificateLookup.NONE, system, received()).verdict().code());
    DocumentReport unsigned = verifier.wsse(SOAP, CertificateLookup.NONE, system, received());
    assertEquals(VerdictCode.STRUCTURE, unsigned.verdict().code());
  }

  @Test
  void aStampInCmsKeepsASignatureBeyondTheCertificate() throws IOException {
    byte[] stamped = engine.cms().stamp(sign(Sample.HEAD), stamper());
    var signedAt = clock.instant();
    clock.advance(Duration.ofDays(400));
    DocumentReport report = cms(stamped);
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(signedAt, report.signers().get(0).stampedAt().orElseThrow());
    assertEquals(VerdictCode.EXPIRED, cms(sign(Sample.EMPLOYEE)).verdict().code());
  }

  /** Sets the clock of the signer's computer back: his claim must not count. */
  @Test
  void theClaimedTimeDoesNotCount() {
    clock.advance(Duration.ofDays(-100));
    byte[] backdated = sign(Sample.EXPIRED);
    clock.advance(Duration.ofDays(100));
    DocumentReport report = cms(backdated);
    assertEquals(VerdictCode.EXPIRED, report.verdict().code());
    assertTrue(report.signers().get(0).claimedAt().orElseThrow().isBefore(clock.instant()));
  }

  @Test
  void aStampOverAnotherSignatureSpoilsTheMessage() throws IOException {
    byte[] elsewhere = stamper().stamp(new byte[] {1});
    byte[] forged = engine.cms().stamp(sign(Sample.HEAD), octets -> elsewhere);
    DocumentReport report = cms(forged);
    assertEquals(VerdictCode.DIGEST_MISMATCH, report.verdict().code());
    assertTrue(report.verdict().detail().startsWith("time stamp: "));
  }

  @Test
  void aStampOfAForeignAuthoritySpoilsTheMessage() throws Exception {
    clock.advance(Duration.ofDays(-100));
    byte[] forged;
    try (TestPki foreign = TestPki.create(SignatureAlgorithm.GOST_2015, clock)) {
      TimeStampClient anybody =
          engine.timeStampClient(http, foreign.addresses().tsp(), SignatureAlgorithm.GOST_2015);
      forged = engine.cms().stamp(sign(Sample.EXPIRED), anybody);
    }
    clock.advance(Duration.ofDays(100));
    DocumentReport report = cms(forged);
    assertEquals(
        Verdict.of(VerdictCode.UNTRUSTED, "time stamp: no chain to a pinned root"),
        report.verdict());
  }

  @Test
  void aStampOfTheFutureSpoilsTheMessage() throws IOException {
    clock.advance(Duration.ofHours(1));
    byte[] stamped = engine.cms().stamp(sign(Sample.HEAD), stamper());
    clock.advance(Duration.ofHours(-1));
    assertEquals(VerdictCode.STRUCTURE, cms(stamped).verdict().code());
  }

  @Test
  void contentBesideTheMessageIsVerifiedAsAStream() throws IOException {
    byte[] detached = engine.cms().signDetached(XML, List.of(signer(Sample.HEAD)));
    DocumentReport report =
        verifier.cms(detached, new ByteArrayInputStream(XML), headDemanded(), received());
    assertEquals(Verdict.VALID, report.verdict());
    assertTrue(report.content().isEmpty());
  }

  @Test
  void xmlIsStampedFromOutside() throws Exception {
    byte[] signed = engine.xml().sign(XML, signer(Sample.HEAD));
    byte[] token = stamper().stamp(signed);
    clock.advance(Duration.ofDays(400));
    TrustedTime time = verifier.stampedTime(token, signed, received());
    assertTrue(time.stamped());
    assertEquals(Verdict.VALID, verifier.xml(signed, headDemanded(), time).verdict());
    assertEquals(VerdictCode.EXPIRED, xml(signed, headDemanded()).verdict().code());
    assertThrows(Refusal.class, () -> verifier.stampedTime(token, XML, received()));
  }

  @Test
  void aReportKeepsNamesAndContentToItself() {
    DocumentReport report = cms(sign(Sample.HEAD));
    assertEquals("DocumentReport[VALID, 1 signers]", report.toString());
  }

  private byte[] sign(Sample sample) {
    return engine.cms().sign(XML, List.of(signer(sample)));
  }

  private DocumentReport cms(byte[] message) {
    return verifier.cms(message, Demand.ANYBODY, received());
  }

  private DocumentReport xml(byte[] document, Demand demand) {
    return verifier.xml(document, demand, received());
  }

  private TrustedTime received() {
    return TrustedTime.received(clock.instant());
  }

  private TimeStampClient stamper() {
    return engine.timeStampClient(http, pki.addresses().tsp(), SignatureAlgorithm.GOST_2015);
  }

  private Signer signer(Sample sample) {
    return pki.credential(sample).signer();
  }

  private static Demand headDemanded() {
    return Demand.ANYBODY.as(Role.HEAD).iin(Sample.HEAD.iin());
  }
}
