package kz.ruqsat.eds.gost;

import java.security.Provider;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A service of the provider that makes its engines without reflection. */
final class GostService extends Provider.Service {

  private final Supplier<?> engines;

  GostService(
      Provider provider,
      String type,
      String name,
      List<String> aliases,
      Class<?> engine,
      Supplier<?> engines) {
    super(provider, type, name, engine.getName(), aliases, Map.of());
    this.engines = engines;
  }

  @Override
  public Object newInstance(Object parameter) {
    return engines.get();
  }
}
