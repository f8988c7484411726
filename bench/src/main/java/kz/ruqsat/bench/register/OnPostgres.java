package kz.ruqsat.bench.register;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;

/**
 * PostgreSQL, fresh or with what a run before left. It has two fifths of the machine's memory for
 * itself, as a server that keeps a register would.
 */
final class OnPostgres implements RegisterDatabase {

  private static final String USER = "postgres";
  private static final double MEGA = 1 << 20;

  private final EmbeddedPostgres postgres;

  /**
   * @param kept folder where the database stays for the next run; null for none
   */
  OnPostgres(Path kept) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", megabytes(0.4) + "MB")
            .setServerConfig("maintenance_work_mem", "256MB")
            .setServerConfig("max_wal_size", "8GB");
    if (kept != null) {
      builder.setDataDirectory(kept).setCleanDataDirectory(false);
    }
    this.postgres = builder.start();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("RUQSAT_DB_URL", url(), "RUQSAT_DB_USER", USER, "RUQSAT_DB_PASSWORD", USER);
  }

  @Override
  public boolean isEmpty() throws Exception {
    return filler().isEmpty();
  }

  @Override
  public void fill(long permits) throws Exception {
    filler().fill(permits);
  }

  @Override
  public void warm() throws Exception {
    filler().warm();
  }

  private static long megabytes(double share) {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return (long) (machine.getTotalMemorySize() / MEGA * share);
  }

  private Filler filler() {
    return new Filler(url(), USER, USER);
  }

  private String url() {
    return postgres.getJdbcUrl(USER, USER);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
