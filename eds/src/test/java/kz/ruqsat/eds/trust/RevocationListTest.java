package kz.ruqsat.eds.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.Forger;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import org.junit.jupiter.api.Test;

/** A list counts if it is whole, signed, and fresh by itself or by its delta. */
class RevocationListTest extends TrustFixture {

  private static final int SUPERSEDED = 4;
  private static final int CERTIFICATE_HOLD = 6;

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
}
