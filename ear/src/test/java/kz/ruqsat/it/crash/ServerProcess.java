package kz.ruqsat.it.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.ruqsat.it.FreePorts;

/**
 * The gateway as it is delivered, in a process of its own that a test may kill and start again. Its
 * ports and its folder stay the same, so does the database.
 */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final List<Integer> PORTS = List.of(8080, 9990, 4712, 4713, 8180, 8181);

  private final HttpClient client = HttpClient.newHttpClient();
  private final FreePorts ports = FreePorts.take(PORTS);
  private final Path data;
  private final Map<String, String> environment;
  private Process process;

  /**
   * A gateway in demo mode that is not started yet.
   *
   * @param data its folder, for the log, the keys and, without another, the H2 database
   * @param environment variables of {@code docs/operations.md} that differ from the demo's
   */
  public ServerProcess(Path data, Map<String, String> environment) {
    this.data = data.toAbsolutePath();
    this.environment = environment;
  }

  /** Starts it, without waiting. */
  public void launch() throws IOException {
    Files.createDirectories(data.resolve("tmp"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("server.home"), "bin/standalone.sh").toString(),
            "--read-only-server-config=ruqsat.xml",
            "-Djboss.server.temp.dir=" + data.resolve("tmp"));
    builder.environment().put("RUQSAT_DEMO", "true");
    builder.environment().put("RUQSAT_DATA_DIR", data.toString());
    builder.environment().put("RUQSAT_PORT_OFFSET", String.valueOf(ports.offset()));
    builder.environment().put("RUQSAT_CALENDAR_DOUBTFUL", "year-2027");
    builder.environment().put("RUQSAT_JAVA_OPTS", "-Xms128m -Xmx512m");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("console.log").toFile()));
    process = builder.start();
  }

  /** Waits until it answers. */
  public void awaitHealth() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (isHealthy()) {
        return;
      }
      Thread.sleep(300);
    }
    throw new IllegalStateException("the gateway did not start, see " + data);
  }

  /** Starts it and waits until it answers. */
  public void start() throws IOException, InterruptedException {
    launch();
    awaitHealth();
  }

  /** Ends it as {@code kill -9} does: it learns nothing of it. */
  public void kill() throws InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    all.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor();
    all.forEach(handle -> handle.onExit().join());
  }

  /** Address of a path, which begins with a slash. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + (8080 + ports.offset()) + path);
  }

  /** Its folder. */
  public Path data() {
    return data;
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null && process.isAlive()) {
      kill();
    }
    ports.close();
  }

  private boolean isHealthy() throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(uri("/health")).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }
}
