package kz.ruqsat.eds.testpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestPkiTest {

  private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void everyChainIsSignedUpToTheRoot(SignatureAlgorithm algorithm) throws Exception {
    TestPki pki = SharedPki.of(algorithm);
    for (Sample sample : Sample.values()) {
      List<X509Certificate> chain = pki.credential(sample).chain();
      assertEquals(List.of(pki.issuingCa(), pki.root()), chain.subList(1, 3));
      chain.get(0).verify(pki.issuingCa().getPublicKey());
      chain.get(1).verify(pki.root().getPublicKey());
      assertEquals(algorithm.signatureOid(), chain.get(0).getSigAlgOID());
    }
  }

  @Test
  void samplesSayWhatTheyAreFor() throws Exception {
    try (TestPki pki = TestPki.create(SignatureAlgorithm.GOST_2015, CLOCK)) {
      CertificateInfo head = CertificateInfo.of(pki.credential(Sample.HEAD).certificate());
      assertTrue(head.hasRole(Role.HEAD) && head.hasRole(Role.LEGAL_ENTITY));
      assertEquals(Sample.HEAD.iin(), head.iin().orElseThrow());
      assertEquals(Sample.HEAD.bin(), head.bin().orElseThrow());
      assertEquals(List.of("1.2.398.3.3.2"), head.policies());
      assertEquals(CertificateInfo.STORED_IN_FILE, head.keyStorage().orElseThrow());
      assertTrue(head.meantForSigning());

      X509Certificate system = pki.credential(Sample.INFORMATION_SYSTEM).certificate();
      assertTrue(CertificateInfo.of(system).hasRole(Role.INFORMATION_SYSTEM));
      assertTrue(CertificateInfo.of(system).iin().isEmpty());

      X509Certificate login = pki.credential(Sample.AUTHENTICATION_ONLY).certificate();
      assertFalse(CertificateInfo.of(login).meantForSigning());
      assertTrue(notAfter(pki, Sample.EXPIRED).isBefore(NOW));
      assertTrue(
          pki.credential(Sample.NOT_YET_VALID)
              .certificate()
              .getNotBefore()
              .toInstant()
              .isAfter(NOW));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeptCentreIsTheSameAfterARestart(SignatureAlgorithm algorithm, @TempDir Path directory)
      throws Exception {
    char[] password = "Qwerty12".toCharArray();
    Credential before;
    X509Certificate root;
    try (TestPki pki = TestPki.open(directory, password, algorithm, 0, CLOCK)) {
      before = pki.credential(Sample.HEAD);
      root = pki.root();
    }
    try (TestPki pki = TestPki.open(directory, password, algorithm, 0, CLOCK)) {
      assertEquals(root, pki.root());
      assertEquals(before.chain(), pki.credential(Sample.HEAD).chain());
      Signature signature = Signature.getInstance(algorithm.signatureOid());
      signature.initSign(pki.credential(Sample.HEAD).privateKey());
      signature.update(new byte[] {1});
      byte[] value = signature.sign();
      signature.initVerify(before.certificate().getPublicKey());
      signature.update(new byte[] {1});
      assertTrue(signature.verify(value));
    }
  }

  @Test
  void certificatesThatRanOutAreIssuedAnewInAKeptCentre(@TempDir Path directory) throws Exception {
    char[] password = "Qwerty12".toCharArray();
    SignatureAlgorithm algorithm = SignatureAlgorithm.GOST_2004;
    X509Certificate head;
    X509Certificate expired;
    try (TestPki pki = TestPki.open(directory, password, algorithm, 0, CLOCK)) {
      head = pki.credential(Sample.HEAD).certificate();
      expired = pki.credential(Sample.EXPIRED).certificate();
    }
    Clock later = Clock.offset(CLOCK, Duration.ofDays(400));
    try (TestPki pki = TestPki.open(directory, password, algorithm, 0, later)) {
      assertNotEquals(head, pki.credential(Sample.HEAD).certificate());
      assertTrue(notAfter(pki, Sample.HEAD).isAfter(later.instant()));
      assertEquals(expired, pki.credential(Sample.EXPIRED).certificate());
    }
  }

  private static Instant notAfter(TestPki pki, Sample sample) {
    return pki.credential(sample).certificate().getNotAfter().toInstant();
  }
}
