package kz.ruqsat.eds.xml;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;

/** Keys of the test centre, made once for all tests of this package. */
final class Signers {

  private static final Map<SignatureAlgorithm, TestPki> CENTRES =
      new EnumMap<>(SignatureAlgorithm.class);

  private Signers() {}

  static Signer of(SignatureAlgorithm algorithm, Sample sample) {
    return centre(algorithm).credential(sample).signer();
  }

  static Signer system(SignatureAlgorithm algorithm) {
    return of(algorithm, Sample.INFORMATION_SYSTEM);
  }

  /** Finds the information systems of all algorithms, as a participants' registry would. */
  static CertificateLookup registry() {
    return (issuer, serialNumber) ->
        java.util.Arrays.stream(SignatureAlgorithm.values())
            .map(algorithm -> system(algorithm).certificate())
            .filter(
                it ->
                    it.getSerialNumber().equals(serialNumber)
                        && it.getIssuerX500Principal().equals(issuer))
            .findFirst();
  }

  private static synchronized TestPki centre(SignatureAlgorithm algorithm) {
    return CENTRES.computeIfAbsent(
        algorithm,
        missing -> {
          try {
            return TestPki.create(missing, Clock.systemUTC());
          } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
