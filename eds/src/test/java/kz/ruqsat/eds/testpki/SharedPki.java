package kz.ruqsat.eds.testpki;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;

/** One centre per algorithm for all tests that only read from it. */
public final class SharedPki {

  /** The present of the shared centres. */
  public static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

  /** Stands still at that present. */
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final Map<SignatureAlgorithm, TestPki> CENTRES = new ConcurrentHashMap<>();

  private SharedPki() {}

  public static TestPki of(SignatureAlgorithm algorithm) {
    return CENTRES.computeIfAbsent(algorithm, SharedPki::create);
  }

  public static Signer signer(SignatureAlgorithm algorithm, Sample sample) {
    return of(algorithm).credential(sample).signer();
  }

  private static TestPki create(SignatureAlgorithm algorithm) {
    try {
      return TestPki.create(algorithm, CLOCK);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
