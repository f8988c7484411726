package kz.ruqsat.regulation;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The shipped law, for tests of other components. */
public final class TestRegulations {

  private TestRegulations() {}

  /** As a gateway in demo mode reads it. */
  public static Regulations demo() {
    return new Regulations(
        (Config)
            Proxy.newProxyInstance(
                TestRegulations.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                    Optional.ofNullable("ruqsat.demo".equals(arguments[0]) ? "true" : null)));
  }
}
