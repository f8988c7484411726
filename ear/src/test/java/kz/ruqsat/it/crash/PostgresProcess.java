package kz.ruqsat.it.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** PostgreSQL of one test alone, which may stop it at once and start it again on the same files. */
public final class PostgresProcess implements AutoCloseable {

  private final Path folder;
  private final int port;
  private EmbeddedPostgres running;

  /**
   * Starts it.
   *
   * @param folder where its programs and its files are kept
   */
  public PostgresProcess(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    start();
  }

  /** Starts it after a stop; it recovers first. */
  public void start() throws IOException {
    running =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
            .setDataDirectory(folder.resolve("files"))
            .setCleanDataDirectory(false)
            // off by default in tests: then a crash may lose what was just committed
            .setServerConfig("synchronous_commit", "on")
            .setPort(port)
            .start();
  }

  /** The immediate stop of its manual: no checkpoint, sessions break off, as in a crash. */
  public void stopImmediately() throws IOException, InterruptedException {
    String pid = Files.readAllLines(folder.resolve("files/postmaster.pid")).get(0).strip();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
    postmaster.onExit().join();
    running.close();
  }

  /** The environment with which a gateway uses it. */
  public Map<String, String> environment() {
    return Map.of(
        "RUQSAT_DB_URL",
        running.getJdbcUrl("postgres", "postgres"),
        "RUQSAT_DB_USER",
        "postgres",
        "RUQSAT_DB_PASSWORD",
        "postgres");
  }

  /** Its JDBC address. */
  public String url() {
    return running.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    running.close();
  }
}
