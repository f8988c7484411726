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
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.Credential;
import kz.ruqsat.eds.testpki.Forger;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three answers are possible, good, revoked and unknown; everything else is none. */
class RevocationTest extends TrustFixture {

  private static final int SUPERSEDED = 4;
  private static final int CERTIFICATE_HOLD = 6;

  // OCSP

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

  // lists

  @Test
  void whatWasRevokedSinceTheFullListIsInTheDelta() throws Exception {
    lines.cut(at.ocsp());
    Forger.Lists lists = Forger.lists(pki, clock);
    byte[] full = lists.full();
    pki.revoke(certificate(Sample.HEAD), clock.instant(), SUPERSEDED);
    clock.advance(Duration.ofHours(1));
    byte[] delta = lists.delta();
    lines.replace(at.crl(), request -> full);
    lines.replace(at.deltaCrl(), request -> delta);
    assertEquals(VerdictCode.REVOKED, code(Sample.HEAD));
    assertEquals(VerdictCode.VALID, code(Sample.EMPLOYEE));
  }

  @Test
  void anOldListIsNoneUnlessItsDeltaIsFresh() throws Exception {
    lines.cut(at.ocsp(), at.deltaCrl());
    Forger.Lists lists = Forger.lists(pki, clock);
    byte[] full = lists.full();
    lines.replace(at.crl(), request -> full);
    clock.advance(Duration.ofHours(47));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    clock.advance(Duration.ofHours(2));
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
    byte[] delta = lists.delta();
    lines.replace(at.deltaCrl(), request -> delta);
    clock.advance(Duration.ofHours(1));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
  }

  @Test
  void aDeltaToALaterListDoesNotFit() throws Exception {
    lines.cut(at.ocsp());
    byte[] full = Forger.lists(pki, clock).full();
    clock.advance(Duration.ofHours(49));
    byte[] delta = Forger.lists(pki, clock).delta();
    lines.replace(at.crl(), request -> full);
    lines.replace(at.deltaCrl(), request -> delta);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
  }

  @Test
  void aDeltaIsNoFullList() throws Exception {
    lines.cut(at.ocsp());
    byte[] delta = Forger.lists(pki, clock).delta();
    lines.replace(at.crl(), request -> delta);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.REVOKED));
  }

  @Test
  void aListOfAnotherAuthorityIsNone() throws Exception {
    lines.cut(at.ocsp());
    try (TestPki foreign = TestPki.create(SignatureAlgorithm.GOST_2015, clock)) {
      byte[] sameName = Forger.lists(foreign, clock).full();
      lines.replace(at.crl(), request -> sameName);
      assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.REVOKED));
    }
    byte[] rootList = new HttpTransport(Duration.ofSeconds(20)).get(at.rootCrl(), 1 << 20);
    validator = validator(pki.policy());
    lines.replace(at.crl(), request -> rootList);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.REVOKED));
  }

  @Test
  void aChangedListIsNone() throws Exception {
    lines.cut(at.ocsp());
    byte[] full = Forger.lists(pki, clock).full();
    full[full.length - 3] ^= 1;
    lines.replace(at.crl(), request -> full);
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.REVOKED));
  }

  @Test
  void aListPastItsNextUpdateIsNoneHoweverPatientThePolicy() throws Exception {
    Freshness patient =
        new Freshness(
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofDays(1000),
            Duration.ofDays(1000),
            Duration.ofDays(1),
            Duration.ofHours(1),
            Duration.ofMinutes(2));
    validator =
        validator(
            ValidationPolicy.trusting(pki.policy().roots().get(0))
                .intermediates(pki.policy().intermediates().get(0))
                .allowedHosts(pki.policy().allowedHosts())
                .freshness(patient)
                .build());
    lines.cut(at.ocsp(), at.deltaCrl());
    byte[] full = Forger.lists(pki, clock).full();
    lines.replace(at.crl(), request -> full);
    clock.advance(Duration.ofDays(179));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    clock.advance(Duration.ofDays(2));
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
  }

  @Test
  void onHoldIsRevoked() throws Exception {
    pki.revoke(certificate(Sample.HEAD), clock.instant(), CERTIFICATE_HOLD);
    lines.cut(at.ocsp());
    assertEquals(VerdictCode.REVOKED, code(Sample.HEAD));
  }

  @Test
  void listsSayNothingOfWhatHadExpiredBefore() {
    lines.cut(at.ocsp());
    Validation outcome =
        validator.signer(
            certificate(Sample.EXPIRED), Demand.ANYBODY, stampedBefore(Duration.ofDays(100)));
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, outcome.verdict().code());
  }

  @Test
  void theFullListIsFetchedDailyAndTheDeltaHourly() {
    lines.cut(at.ocsp());
    for (int minute = 0; minute < 60; minute++) {
      now(Sample.HEAD);
      clock.advance(Duration.ofMinutes(1));
    }
    assertEquals(1, lines.calls(at.crl()));
    assertEquals(1, lines.calls(at.deltaCrl()));
    now(Sample.HEAD);
    assertEquals(2, lines.calls(at.deltaCrl()));
    clock.advance(Duration.ofHours(24));
    now(Sample.HEAD);
    assertEquals(2, lines.calls(at.crl()));
  }

  @Test
  void theLastGoodListServesWhileItIsFresh() {
    lines.cut(at.ocsp());
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    lines.cut(at.crl(), at.deltaCrl());
    clock.advance(Duration.ofHours(40));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
    clock.advance(Duration.ofHours(9));
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
    lines.restore();
    clock.advance(Duration.ofMinutes(2));
    assertEquals(VerdictCode.VALID, code(Sample.HEAD));
  }

  @Test
  void aBrokenListIsNotFetchedForEveryCertificate() {
    lines.cut(at.ocsp());
    lines.replace(at.crl(), request -> new byte[] {0x30, 0});
    for (int i = 0; i < 10; i++) {
      assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
    }
    assertEquals(1, lines.calls(at.crl()));
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
