package kz.ruqsat.regulation.load.edition;

import java.util.Map;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.passport.Provider;

/** Names of providers and ministries, by code. */
final class Providers {

  private static final String PROVIDER = "provider";
  private static final String MINISTRY = "ministry";

  private final Map<String, LocalText> providers;
  private final Map<String, LocalText> ministries;

  Providers(Sections sections) {
    sections.define("providers", PROVIDER);
    sections.define("ministries", MINISTRY);
    providers = sections.entries("providers", (code, map) -> map.localText());
    ministries = sections.entries("ministries", (code, map) -> map.localText());
  }

  Provider of(YamlMap map) {
    String code = map.reference("code", PROVIDER);
    String ministry = map.referenceOrNull("ministry", MINISTRY);
    return new Provider(
        code,
        providers.get(code),
        ministry,
        ministry == null ? null : ministries.get(ministry),
        map.obligations());
  }
}
