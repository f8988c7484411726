package kz.ruqsat.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.shep.Call;

/** Calls as the gateway hands them to a handler. */
public final class Calls {

  public static final Instant NOW = Instant.parse("2026-02-03T05:15:30.742Z");

  private Calls() {}

  public static Call call(String serviceId, String document) {
    return call(serviceId, document, Map.of());
  }

  public static Call call(String serviceId, String document, Map<String, String> settings) {
    return new Call(
        serviceId,
        "demo_is",
        "6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01",
        null,
        "{7c1f5d0a-3b1e-4a70-9a53-6f7b0e1d9c03}",
        NOW,
        Map.of(),
        document.getBytes(StandardCharsets.UTF_8),
        Optional.empty(),
        settings);
  }
}
