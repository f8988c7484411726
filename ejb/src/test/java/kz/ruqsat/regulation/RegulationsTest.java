package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.regulation.load.file.RegulationException;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** The law in the application. */
class RegulationsTest {

  @Test
  void settingsComeFromTheConfigurationOfTheServer() {
    Regulations regulations = new Regulations(config(Map.of("ruqsat.demo", "true")));

    EditionInForce found = regulations.inForce("STATE_SYMBOLS_LICENCE", LocalDate.of(2026, 11, 21));

    assertEquals(6, regulations.all().services().size());
    assertEquals("2013", found.edition().key().edition());
    assertEquals(
        Channel.REGISTRY,
        regulations
            .filing(
                found.edition().key(),
                Action.DUPLICATE,
                Channel.REGISTRY,
                ApplicantType.LEGAL_ENTITY)
            .channel());
  }

  @Test
  void aWrongSettingStopsTheStart() {
    Config wrong = config(Map.of("ruqsat.regulation.switch.hours-2016", "from nine to six"));

    assertThrows(RegulationException.class, () -> new Regulations(wrong));
  }

  /** A configuration that answers from a map. */
  private static Config config(Map<String, String> settings) {
    return (Config)
        Proxy.newProxyInstance(
            RegulationsTest.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) -> {
              assertEquals("getOptionalValue", method.getName());
              return Optional.ofNullable(settings.get(arguments[0].toString()));
            });
  }
}
