package kz.ruqsat.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;

/**
 * H2 in a file of the gateway, as it is without another database; AUTO_SERVER lets the rows in from
 * beside it. Indexes stay, since what H2 is for is small.
 */
final class OnH2 implements RegisterDatabase {

  private static final int BATCH = 10_000;
  private static final String USER = "sa";

  private final Path folder;
  private final String url;

  OnH2() throws IOException {
    this.folder = Files.createTempDirectory("ruqsat-h2");
    this.url =
        "jdbc:h2:file:"
            + folder.resolve("ruqsat")
            + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000;WRITE_DELAY=0";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("RUQSAT_DB_URL", url, "RUQSAT_DB_USER", USER, "RUQSAT_DB_PASSWORD", USER);
  }

  @Override
  public boolean isEmpty() {
    return true; // it is made anew for each run
  }

  @Override
  public void fill(long permits) throws SQLException, IOException {
    Path file = folder.resolve("rows.csv");
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement()) {
      Classes.insert(connection);
      for (long from = 1; from <= permits; from += BATCH) {
        Rows rows = new Rows();
        for (long id = from; id < Math.min(from + BATCH, permits + 1); id++) {
          rows.add(id, Fiction.permit(id));
        }
        rows.load((table, columns, lines) -> load(statement, file, table, columns, lines));
      }
      statement.execute("alter sequence permit_seq restart with " + (permits + 50));
      statement.execute("alter sequence permit_version_seq restart with " + (2 * permits + 50));
      statement.execute("analyze");
    }
  }

  /** By way of a file that H2 reads itself: its values are without bars, and empty for none. */
  private static void load(
      Statement statement, Path file, String table, String columns, CharSequence lines)
      throws SQLException, IOException {
    Files.writeString(
        file,
        columns.replace(", ", "|") + "\n" + lines.toString().replace("\\N", "").replace('\t', '|'));
    statement.execute(
        ("insert into %s (%s) select * from csvread('%s', null,"
                + " 'charset=UTF-8 fieldSeparator=| preserveWhitespace=true')")
            .formatted(table, columns, file));
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
