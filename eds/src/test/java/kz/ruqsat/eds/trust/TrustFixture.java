package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.time.Duration;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Addresses;
import kz.ruqsat.eds.testpki.MovableClock;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A centre of its own for each test, a clock to move and lines to cut. */
abstract class TrustFixture {

  final MovableClock clock = new MovableClock();
  final Switchboard lines = new Switchboard();
  TestPki pki;
  Addresses at;
  CertificateValidator validator;

  @BeforeEach
  void open() throws Exception {
    pki = TestPki.create(SignatureAlgorithm.GOST_2015, clock);
    at = pki.addresses();
    validator = validator(pki.policy());
  }

  @AfterEach
  void close() {
    pki.close();
  }

  CertificateValidator validator(ValidationPolicy policy) {
    return new CertificateValidator(policy, Primitives.open(), lines, clock);
  }

  X509Certificate certificate(Sample sample) {
    return pki.credential(sample).certificate();
  }

  Validation now(Sample sample) {
    return now(certificate(sample));
  }

  Validation now(X509Certificate certificate) {
    return validator.signer(certificate, Demand.ANYBODY, TrustedTime.received(clock.instant()));
  }

  VerdictCode code(Sample sample) {
    return now(sample).verdict().code();
  }

  TrustedTime stampedBefore(Duration ago) {
    return TrustedTime.stamped(clock.instant().minus(ago));
  }
}
