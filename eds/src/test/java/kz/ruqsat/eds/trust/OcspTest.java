package kz.ruqsat.eds.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Credential;
import kz.ruqsat.eds.testpki.Forger;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three answers are possible, good, revoked and unknown; everything else is none. */
class OcspTest extends TrustFixture {

  @Test
  void theListsAnswerWhenTheResponderIsAway() {
    lines.cut(at.ocsp());
    Validation outcome = now(Sample.HEAD);
    assertEquals(VerdictCode.VALID, outcome.verdict().code());
    assertEquals(
        List.of(Evidence.Kind.CRL, Evidence.Kind.DELTA_CRL, Evidence.Kind.CRL),
        outcome.evidence().stream().map(Evidence::kind).toList());
    assertEquals(VerdictCode.REVOKED, code(Sample.REVOKED));
  }

  @Test
  void nothingIsBelievedWhenBothAreAway() {
    lines.cut(at.ocsp(), at.crl(), at.deltaCrl());
    Validation outcome = now(Sample.HEAD);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, outcome.verdict().code());
    assertEquals("the certificate: OCSP: line cut; CRL: line cut", outcome.verdict().detail());
  }

  @Test
  void anUnknownCertificateIsNotLookedUpInTheLists() {
    Validation outcome = now(Sample.UNREGISTERED);
    assertEquals(VerdictCode.UNKNOWN, outcome.verdict().code());
    assertEquals(0, lines.calls(at.crl()));
  }

  @Test
  void anAnswerSignedBySomebodyElseIsNone() throws Exception {
    try (TestPki foreign = TestPki.create(SignatureAlgorithm.GOST_2015, clock)) {
      noAnswer(Forger.ocsp(pki, Forger.authority(foreign), clock));
      noAnswer(Forger.ocsp(pki, Forger.responder(foreign, true, true), clock));
    }
  }

  @Test
  void anAnswerSignedByAUserOfTheAuthorityIsNone() throws Exception {
    noAnswer(Forger.ocsp(pki, pki.credential(Sample.EMPLOYEE), clock));
    noAnswer(Forger.ocsp(pki, Forger.responder(pki, false, true), clock));
  }

  @Test
  void aResponderThatMightBeRevokedItselfIsNone() throws Exception {
    noAnswer(Forger.ocsp(pki, Forger.responder(pki, true, false), clock));
  }

  @Test
  void theAuthorityMayAnswerItself() throws Exception {
    Credential authority = Forger.authority(pki);
    lines.cut(at.crl());
    lines.replace(at.ocsp(), Forger.ocsp(pki, authority, clock));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
  }

  @Test
  void anOldAnswerIsNone() throws Exception {
    noAnswer(Forger.ocsp(pki, Clock.offset(clock, Duration.ofMinutes(-11))));
    lines.restore();
    lines.cut(at.crl());
    lines.replace(at.ocsp(), Forger.ocsp(pki, Clock.offset(clock, Duration.ofMinutes(-9))));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
  }

  @Test
  void anAnswerOfTheFutureIsNone() throws Exception {
    noAnswer(Forger.ocsp(pki, Clock.offset(clock, Duration.ofMinutes(3))));
  }

  @Test
  void anAnswerPlayedBackIsNone() throws Exception {
    byte[][] recorded = new byte[1][];
    Forger.Service real = Forger.ocsp(pki, clock);
    lines.replace(at.ocsp(), request -> recorded[0] = real.answer(request));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    clock.advance(Duration.ofMinutes(6));
    noAnswer(request -> recorded[0]);
  }

  @Test
  void anAnswerAboutAnotherCertificateIsNone() throws Exception {
    CertificateValidator other = validator(pki.policy());
    byte[][] asked = new byte[1][];
    Forger.Service real = Forger.ocsp(pki, clock);
    lines.replace(
        at.ocsp(),
        request -> {
          asked[0] = request;
          return real.answer(request);
        });
    other.signer(
        certificate(Sample.EMPLOYEE), Demand.ANYBODY, TrustedTime.received(clock.instant()));
    noAnswer(request -> real.answer(asked[0]));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6})
  void aResponderThatDeclinesGivesNoAnswer(int status) {
    noAnswer(request -> new OCSPRespBuilder().build(status, null).getEncoded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "3000", "30030a0100", "<html>Try again</html>"})
  void rubbishIsNoAnswer(String rubbish) {
    noAnswer(
        request ->
            rubbish.matches("[0-9a-f]*")
                ? HexFormat.of().parseHex(rubbish)
                : rubbish.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noFlippedBitMakesARevokedCertificateGood() throws Exception {
    Forger.Service real = Forger.ocsp(pki, clock);
    lines.cut(at.crl());
    for (int at = 0; at < 900; at += 29) {
      int flip = at;
      lines.replace(
          this.at.ocsp(),
          request -> {
            byte[] answer = real.answer(request);
            answer[flip % answer.length] ^= 1;
            return answer;
          });
      CertificateValidator fresh = validator(pki.policy());
      VerdictCode code =
          fresh
              .signer(
                  certificate(Sample.REVOKED),
                  Demand.ANYBODY,
                  TrustedTime.received(clock.instant()))
              .verdict()
              .code();
      assertTrue(
          code == VerdictCode.REVOKED || code == VerdictCode.REVOCATION_UNAVAILABLE,
          code + " at " + at);
    }
  }

  @Test
  void anAnswerIsUsedAgainForFiveMinutes() {
    now(Sample.HEAD);
    now(Sample.HEAD);
    now(Sample.REVOKED);
    now(Sample.REVOKED);
    assertEquals(2, lines.calls(at.ocsp()));
    clock.advance(Duration.ofMinutes(5));
    now(Sample.HEAD);
    assertEquals(3, lines.calls(at.ocsp()));
  }

  @Test
  void neitherUnknownNorAFailureIsRemembered() {
    now(Sample.UNREGISTERED);
    now(Sample.UNREGISTERED);
    assertEquals(2, lines.calls(at.ocsp()));
    lines.cut(at.ocsp(), at.crl());
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
    lines.restore();
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
  }

  @Test
  void aResponderThatKeepsFailingIsLeftAloneForAWhile() {
    lines.cut(at.ocsp());
    for (int i = 0; i < 20; i++) {
      assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    }
    assertTrue(lines.calls(at.ocsp()) <= 20);
    lines.cut(at.crl(), at.deltaCrl(), at.rootCrl());
    int before = lines.calls(at.ocsp());
    for (int i = 0; i < 20; i++) {
      now(Sample.EMPLOYEE);
    }
    assertTrue(lines.calls(at.ocsp()) - before <= 5, "asked " + lines.calls(at.ocsp()));
  }

  @Test
  void anAddressOutOfTheCertificateIsAskedOnlyIfItsHostIsListed() throws Exception {
    ValidationPolicy bare =
        ValidationPolicy.trusting(pki.policy().roots().get(0))
            .intermediates(TrustedAuthority.of(pki.issuingCa()))
            .allowedHosts(Set.of(at.base().getAuthority()))
            .build();
    validator = validator(bare);
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    int before = lines.calls();
    X509Certificate lured = Forger.pointingTo(pki, URI.create("http://127.0.0.1:1/"));
    Validation outcome = now(lured);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, outcome.verdict().code());
    assertEquals("the certificate: no OCSP responder; no CRL", outcome.verdict().detail());
    assertEquals(before, lines.calls());
  }

  private void noAnswer(Forger.Service forged) {
    lines.replace(at.ocsp(), forged);
    lines.replace(
        at.crl(),
        request -> {
          throw new IOException("line cut");
        });
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
  }
}
