package kz.ruqsat.it.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Gateways with one participant that sends and one that has everything pushed. */
final class CrashNodes {

  private static final int PARALLEL = 16;

  private CrashNodes() {}

  /**
   * A gateway that is not started yet.
   *
   * @param folder where it gets a folder of its own
   * @param name of the node
   * @param database the environment with which it uses a database; empty for H2 in its folder
   */
  static ServerProcess node(
      Path folder, String name, Recipient recipient, Map<String, String> database)
      throws IOException {
    Path data = Files.createTempDirectory(folder, name);
    Path file =
        Files.writeString(
            data.resolve("gateway.yaml"),
            """
            participants:
              - senderId: crash_sender
                name: Sends
                password: crash
                services: [CRASH]
              - senderId: crash_provider
                name: Has everything pushed
                password: crash
                provides: [CRASH]
                settings:
                  async.callback: %s
                  async.parallel: %d
                  async.signed: true
            """
                .formatted(recipient.address(), PARALLEL));
    Map<String, String> environment = new HashMap<>(database);
    environment.put("RUQSAT_NODE", name);
    environment.put("RUQSAT_SHEP_CONFIGURATION_FILE", file.toString());
    environment.put("RUQSAT_SHEP_ASYNC_READ_TIMEOUT", "PT10S");
    environment.put("RUQSAT_SHEP_ASYNC_LEASE_RESERVE", "PT3S");
    environment.put("RUQSAT_SHEP_ASYNC_FIRST_DELAY", "PT0.2S");
    return new ServerProcess(data, environment);
  }
}
