package kz.ruqsat.eds.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Forger;
import kz.ruqsat.eds.testpki.Holder;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.testpki.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateValidatorTest extends TrustFixture {

  private static final int SUPERSEDED = 4;
  private static final int KEY_COMPROMISE = 1;

  @ParameterizedTest
  @CsvSource({
    "NATURAL_PERSON, VALID",
    "HEAD, VALID",
    "RIGHT_TO_SIGN, VALID",
    "EMPLOYEE, VALID",
    "INFORMATION_SYSTEM, VALID",
    "REVOKED, REVOKED",
    "EXPIRED, EXPIRED",
    "NOT_YET_VALID, NOT_YET_VALID",
    "AUTHENTICATION_ONLY, KEY_USAGE",
    "UNREGISTERED, UNKNOWN"
  })
  void eachSampleGetsItsVerdict(Sample sample, VerdictCode expected) {
    assertEquals(expected, code(sample));
  }

  @ParameterizedTest
  @EnumSource
  void allAlgorithmsAreValidated(SignatureAlgorithm algorithm) {
    TestPki shared = SharedPki.of(algorithm);
    CertificateValidator validator =
        new CertificateValidator(shared.policy(), Primitives.open(), lines, SharedPki.CLOCK);
    Validation outcome =
        validator.signer(
            shared.credential(Sample.HEAD).certificate(),
            Demand.ANYBODY,
            TrustedTime.received(SharedPki.NOW));
    assertEquals(Verdict.VALID, outcome.verdict());
    assertEquals(shared.credential(Sample.HEAD).chain(), outcome.chain());
  }

  @Test
  void whatTheVerdictRestsOnIsHandedOver() {
    Validation outcome = now(Sample.HEAD);
    assertEquals(pki.credential(Sample.HEAD).chain(), outcome.chain());
    assertEquals(Sample.HEAD.iin(), outcome.holder().orElseThrow().iin().orElseThrow());
    assertEquals(
        List.of(Evidence.Kind.OCSP, Evidence.Kind.CRL),
        outcome.evidence().stream().map(Evidence::kind).toList());
    assertEquals(
        List.of(at.ocsp(), at.rootCrl()),
        outcome.evidence().stream().map(Evidence::source).toList());
    assertTrue(outcome.evidence().stream().allMatch(it -> it.encoded().length > 100));
  }

  @Test
  void aNameMustNotReachALogLine() {
    String line = now(Sample.HEAD) + " " + Demand.ANYBODY.iin(Sample.HEAD.iin());
    assertTrue(!line.contains(Sample.HEAD.iin()) && !line.contains("МЫСАЛОВА"), line);
  }

  @Test
  void theRoleIsDemanded() {
    assertEquals(VerdictCode.VALID, demanding(Sample.HEAD, Demand.ANYBODY.as(Role.HEAD)));
    assertEquals(VerdictCode.ROLE, demanding(Sample.EMPLOYEE, Demand.ANYBODY.as(Role.HEAD)));
    assertEquals(
        VerdictCode.VALID,
        demanding(Sample.RIGHT_TO_SIGN, Demand.ANYBODY.as(Role.HEAD, Role.RIGHT_TO_SIGN)));
    assertEquals(
        VerdictCode.ROLE, demanding(Sample.NATURAL_PERSON, Demand.ANYBODY.as(Role.LEGAL_ENTITY)));
  }

  @Test
  void theNumbersAreDemanded() {
    Demand person = Demand.ANYBODY.iin(Sample.NATURAL_PERSON.iin());
    assertEquals(VerdictCode.VALID, demanding(Sample.NATURAL_PERSON, person));
    assertEquals(VerdictCode.IIN_MISMATCH, demanding(Sample.WRONG_IIN, person));
    assertEquals(VerdictCode.IIN_MISMATCH, demanding(Sample.INFORMATION_SYSTEM, person));
    Demand organisation = Demand.ANYBODY.bin(Sample.HEAD.bin());
    assertEquals(VerdictCode.VALID, demanding(Sample.INFORMATION_SYSTEM, organisation));
    assertEquals(VerdictCode.BIN_MISMATCH, demanding(Sample.NATURAL_PERSON, organisation));
    assertEquals(
        VerdictCode.BIN_MISMATCH, demanding(Sample.HEAD, Demand.ANYBODY.bin("010440000003")));
  }

  @Test
  void whatWasValidAtTheStampStaysValid() {
    assertEquals(VerdictCode.VALID, stamped(Sample.EXPIRED, stampedBefore(Duration.ofDays(100))));
    assertEquals(
        VerdictCode.NOT_YET_VALID, stamped(Sample.EXPIRED, stampedBefore(Duration.ofDays(401))));
    assertEquals(VerdictCode.EXPIRED, stamped(Sample.EXPIRED, stampedBefore(Duration.ofDays(30))));
  }

  @Test
  void whatWasSignedBeforeTheRevocationStaysSigned() throws Exception {
    Instant signed = clock.instant();
    clock.advance(Duration.ofHours(1));
    pki.revoke(certificate(Sample.HEAD), clock.instant(), SUPERSEDED);
    clock.advance(Duration.ofHours(1));
    assertEquals(VerdictCode.REVOKED, code(Sample.HEAD));
    assertEquals(VerdictCode.VALID, stamped(Sample.HEAD, TrustedTime.received(signed)));
    assertEquals(VerdictCode.VALID, stamped(Sample.HEAD, TrustedTime.stamped(signed)));
  }

  @Test
  void aCompromisedKeyIsBelievedOnlyUnderAStamp() throws Exception {
    Instant signed = clock.instant();
    clock.advance(Duration.ofHours(1));
    pki.revoke(certificate(Sample.HEAD), clock.instant(), KEY_COMPROMISE);
    assertEquals(VerdictCode.REVOKED, stamped(Sample.HEAD, TrustedTime.received(signed)));
    assertEquals(VerdictCode.VALID, stamped(Sample.HEAD, TrustedTime.stamped(signed)));
  }

  @Test
  void aForeignCentreOfTheSameNamesIsNotTrusted() throws Exception {
    try (TestPki foreign = TestPki.create(SignatureAlgorithm.GOST_2015, clock)) {
      assertEquals(
          pki.issuingCa().getSubjectX500Principal(), foreign.issuingCa().getSubjectX500Principal());
      Validation outcome = now(foreign.credential(Sample.HEAD).certificate());
      assertEquals(VerdictCode.UNTRUSTED, outcome.verdict().code());
      assertEquals(0, lines.calls(), "nobody is asked about strangers");
    }
  }

  @Test
  void aCertificateIssuedByAUserIsNotTrusted() throws Exception {
    Holder head = Holder.naturalPerson("А", "Б", "В", Sample.HEAD.iin());
    assertEquals(
        VerdictCode.UNTRUSTED,
        now(Forger.promote(pki.credential(Sample.EMPLOYEE).signer(), head)).verdict().code());
  }

  @Test
  void anAuthorityDoesNotSignDocuments() {
    assertEquals(VerdictCode.KEY_USAGE, now(pki.issuingCa()).verdict().code());
    assertEquals(VerdictCode.KEY_USAGE, now(pki.root()).verdict().code());
  }

  @Test
  void aRevokedAuthoritySpoilsAllUnderIt() throws Exception {
    pki.revoke(pki.issuingCa(), clock.instant(), KEY_COMPROMISE);
    Validation outcome = now(Sample.HEAD);
    assertEquals(VerdictCode.REVOKED, outcome.verdict().code());
    assertTrue(outcome.verdict().detail().startsWith("the authority's certificate"));
  }

  @Test
  void anAuthorityThatCannotBeCheckedIsNotBelieved() {
    lines.cut(at.rootCrl());
    assertEquals(VerdictCode.REVOCATION_UNAVAILABLE, code(Sample.HEAD));
  }

  @Test
  void datesOfTheAuthoritiesCountToo() throws Exception {
    var leaf =
        pki.issue(
                "long",
                Holder.naturalPerson("А", "Б", "В", Sample.HEAD.iin()),
                Validity.around(clock.instant(), 4000, 9000))
            .certificate();
    Validation before =
        validator.signer(leaf, Demand.ANYBODY, stampedBefore(Duration.ofDays(2000)));
    assertEquals(VerdictCode.NOT_YET_VALID, before.verdict().code());
    Validation after =
        validator.signer(leaf, Demand.ANYBODY, stampedBefore(Duration.ofDays(-6000)));
    assertEquals(VerdictCode.EXPIRED, after.verdict().code());
    assertTrue(after.verdict().detail().startsWith("the authority's certificate"));
  }

  @Test
  void theOldAlgorithmNeedsAStampOrAnAuthorityThatUsesIt() throws Exception {
    try (TestPki old = TestPki.create(SignatureAlgorithm.GOST_2004, clock)) {
      var leaf = old.credential(Sample.HEAD).certificate();
      ValidationPolicy trusting = old.policy();
      ValidationPolicy.Builder preset =
          ValidationPolicy.trusting(trusting.roots().get(0))
              .intermediates(trusting.intermediates().get(0))
              .allowedHosts(trusting.allowedHosts());
      CertificateValidator usual = validator(preset.build());
      TrustedTime received = TrustedTime.received(clock.instant());
      TrustedTime stamped = TrustedTime.stamped(clock.instant());
      assertEquals(
          VerdictCode.ALGORITHM, usual.signer(leaf, Demand.ANYBODY, received).verdict().code());
      assertEquals(VerdictCode.VALID, usual.signer(leaf, Demand.ANYBODY, stamped).verdict().code());
      CertificateValidator stateBodies =
          validator(
              preset
                  .intermediates(
                      trusting
                          .intermediates()
                          .get(0)
                          .admitting(Set.of(SignatureAlgorithm.GOST_2004)))
                  .build());
      assertEquals(
          VerdictCode.VALID, stateBodies.signer(leaf, Demand.ANYBODY, received).verdict().code());
    }
  }

  @Test
  void theCertificatePolicyIsDemanded() {
    ValidationPolicy other =
        ValidationPolicy.trusting(pki.policy().roots().get(0))
            .intermediates(pki.policy().intermediates().get(0))
            .allowedHosts(pki.policy().allowedHosts())
            .certificatePolicies("1.2.398.3.3.20")
            .build();
    Validation outcome =
        validator(other)
            .signer(
                certificate(Sample.HEAD), Demand.ANYBODY, TrustedTime.received(clock.instant()));
    assertEquals(VerdictCode.ROLE, outcome.verdict().code());
  }

  @Test
  void anAuthorityWhoseConstraintsWouldNotBeHeededIsNotPinned() throws Exception {
    X509Certificate constrained = Forger.constrainedAuthority(pki);
    String refused =
        assertThrows(IllegalArgumentException.class, () -> TrustedAuthority.of(constrained))
            .getMessage();
    assertTrue(refused.startsWith("a CA with constraints"), refused);
  }

  @Test
  void aPolicyWithoutRootsOrWithAStrayAuthorityIsNotMade() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> ValidationPolicy.trusting().build());
    assertThrows(
        IllegalArgumentException.class, () -> TrustedAuthority.of(certificate(Sample.HEAD)));
    try (TestPki foreign = TestPki.create(SignatureAlgorithm.GOST_2015, clock)) {
      ValidationPolicy mixed =
          ValidationPolicy.trusting(TrustedAuthority.of(pki.root()))
              .intermediates(TrustedAuthority.of(foreign.issuingCa()))
              .build();
      assertThrows(IllegalArgumentException.class, () -> validator(mixed));
    }
  }

  private VerdictCode demanding(Sample sample, Demand demand) {
    return validator
        .signer(certificate(sample), demand, TrustedTime.received(clock.instant()))
        .verdict()
        .code();
  }

  private VerdictCode stamped(Sample sample, TrustedTime time) {
    return validator.signer(certificate(sample), Demand.ANYBODY, time).verdict().code();
  }
}
