package kz.ruqsat.bench.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The gateway as it is delivered, with a fresh database of its own and the echo beside it. */
public final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int FIRST_OFFSET = 21_000;

  private final Path home;
  private final Path data;
  private final int offset;
  private final Process process;
  private final Thread hook = new Thread(this::end);

  /**
   * Starts it and waits until it answers.
   *
   * @param home folder of the assembled server
   * @param settings environment variables beside those of the demo
   */
  public Server(Path home, Map<String, String> settings) throws IOException, InterruptedException {
    this.home = home;
    this.data = Files.createTempDirectory("ruqsat-bench");
    this.offset = freeOffset();
    ProcessBuilder builder =
        new ProcessBuilder(
            home.resolve("bin/standalone.sh").toString(), "--read-only-server-config=ruqsat.xml");
    builder.environment().put("RUQSAT_DEMO", "true");
    builder.environment().put("RUQSAT_DATA_DIR", data.toString());
    builder.environment().put("RUQSAT_PORT_OFFSET", String.valueOf(offset));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(data.resolve("console.log").toFile());
    this.process = builder.start();
    // a bench that is killed takes it along
    Runtime.getRuntime().addShutdownHook(hook);
    awaitHealth();
    deployEcho();
  }

  /** Address of a path. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + (8080 + offset) + path);
  }

  /** The folder with the demo's keys. */
  Path data() {
    return data;
  }

  /** The process of the server itself. */
  public long pid() {
    return java().findFirst().orElseThrow().pid();
  }

  /** CPU time the server has used so far. */
  Duration cpu() {
    return java()
        .map(it -> it.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    end();
    process.waitFor();
    forgetHook();
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void end() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it runs already
    }
  }

  private Stream<ProcessHandle> java() {
    return process
        .toHandle()
        .descendants()
        .filter(it -> it.info().command().orElse("").endsWith("java"));
  }

  private void awaitHealth() throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        HttpRequest request = HttpRequest.newBuilder(uri("/health")).build();
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // not listening yet
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("the server did not start, see " + data);
  }

  private void deployEcho() throws IOException, InterruptedException {
    Path war = data.resolve("bench-echo.war");
    String name = Echo.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war));
        InputStream echo = Server.class.getClassLoader().getResourceAsStream(name)) {
      jar.putNextEntry(new JarEntry("WEB-INF/classes/" + name));
      echo.transferTo(jar);
    }
    Process cli =
        new ProcessBuilder(
                home.resolve("bin/jboss-cli.sh").toString(),
                "--connect",
                "--controller=127.0.0.1:" + (9990 + offset),
                "deploy " + war)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("cli.log").toFile())
            .start();
    if (cli.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(data.resolve("cli.log")));
    }
  }

  private static int freeOffset() {
    for (int offset = FIRST_OFFSET; offset < FIRST_OFFSET + 10_000; offset += 100) {
      try (ServerSocket http = new ServerSocket(8080 + offset);
          ServerSocket management = new ServerSocket(9990 + offset)) {
        if (http.isBound() && management.isBound()) {
          return offset;
        }
      } catch (IOException e) {
        // taken: the next one
      }
    }
    throw new IllegalStateException("no free port");
  }
}
