package kz.ruqsat.eds.engine;

import java.nio.file.Path;
import java.util.Map;

/**
 * The certified engine of the NUC RK's SDK, for those who must use it. Its jar is closed and given
 * to the operator only, so we bring nothing of it: what is known here are its JCA names, read in
 * public programs that use it.
 */
public final class Kalkan {

  /** The name the provider gives itself. */
  public static final String PROVIDER_NAME = "KALKAN";

  /** The provider's class. */
  public static final String PROVIDER_CLASS = "kz.gov.pki.kalkan.jce.provider.KalkanProvider";

  /** Its names of what it may not know by identifier. */
  private static final Map<String, String> NAMES =
      Map.of(
          "1.2.398.3.10.1.1.1.2", "GOST34311withECGOST34310",
          "1.2.398.3.10.1.1.2.3.2", "ECGOST3410-2015-512");

  private Kalkan() {}

  /**
   * The primitives of the operator's jar.
   *
   * @param jar the file, for example {@code knca_provider_jce_kalkan-0.7.jar}
   * @throws IllegalArgumentException if the file is not there or is something else
   */
  public static Primitives load(Path jar) {
    return new Primitives(ProviderJar.load(jar, PROVIDER_CLASS, PROVIDER_NAME), NAMES);
  }
}
