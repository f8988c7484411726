package kz.ruqsat.bench.register;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills the register of a gateway on PostgreSQL, as fast as it goes: indexes are dropped and made
 * again, references are not checked, rows come by COPY over two connections. Memory does not grow
 * with the number of rows. Nothing is sealed, so it is for measuring only.
 */
final class Filler {

  private static final int BATCH = 20_000;
  private static final int CONNECTIONS = 2;
  private static final long REPORTED = 500_000;
  private static final String TABLES = "('permit', 'permit_version', 'permit_word', 'permit_span')";

  /** What a search does not read, or a few rows of it. */
  private static final String UNSEARCHED =
      "('permit_word', 'permit_version', 'permit_version_pkey', 'permit_public_id_key',"
          + " 'permit_by_recording', 'permit_by_application')";

  /** Constraints whose values come in no order. */
  private static final String RANDOM =
      "contype in ('u', 'p') and (conname = 'permit_word_each' or contype = 'u')"
          + " and conrelid in ('permit'::regclass, 'permit_word'::regclass)";

  private final Callable<Connection> database;
  private final long begin = System.nanoTime();

  Filler(String url, String user, String password) {
    this.database = () -> DriverManager.getConnection(url, user, password);
  }

  /** Whether there is no permit yet. */
  boolean isEmpty() throws Exception {
    try (Connection connection = database.call()) {
      return texts(connection, "select number from permit limit 1").isEmpty();
    }
  }

  /**
   * Reads what a search may read into the memory of the database, as far as that goes, as it is
   * where a database is in use for days: else the first look at each page measures the disk.
   */
  void warm() throws Exception {
    try (Connection connection = database.call()) {
      run(connection, "create extension if not exists pg_prewarm");
      List<String> relations =
          texts(
              connection,
              "select oid::regclass from pg_class where relkind in ('i', 'r') and relname like"
                  + " 'permit%' and relname not in "
                  + UNSEARCHED
                  + " order by relname = 'permit', pg_relation_size(oid)");
      for (String relation : relations) {
        run(connection, "select pg_prewarm('" + relation + "')");
      }
    }
    say("memory is warm");
  }

  void fill(long rows) throws Exception {
    List<String> again;
    try (Connection connection = database.call()) {
      again = dropIndexes(connection);
      Classes.insert(connection);
    }
    parallel(batches(rows));
    say("rows are in");
    List<Callable<Void>> builds = new ArrayList<>();
    for (String statement : again) {
      builds.add(() -> statement(statement));
    }
    parallel(builds);
    say("indexes are made");
    statement("select setval('permit_seq', " + (rows + 50) + ")");
    statement("select setval('permit_version_seq', " + (2 * rows + 50) + ")");
    statement("vacuum analyze");
    statement("checkpoint");
    say("statistics are made");
  }

  private List<Callable<Void>> batches(long rows) {
    List<Callable<Void>> batches = new ArrayList<>();
    for (long from = 1; from <= rows; from += BATCH) {
      long first = from;
      long after = Math.min(from + BATCH, rows + 1);
      batches.add(() -> copy(first, after));
    }
    return batches;
  }

  private void parallel(List<Callable<Void>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Void copy(long from, long after) throws Exception {
    Rows rows = new Rows();
    for (long id = from; id < after; id++) {
      rows.add(id, Fiction.permit(id));
    }
    try (Connection connection = database.call()) {
      run(connection, "set session_replication_role = replica");
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      rows.load(
          (table, columns, lines) ->
              copies.copyIn(
                  "copy %s (%s) from stdin".formatted(table, columns),
                  new StringReader(lines.toString())));
    }
    if ((after - 1) % REPORTED < BATCH) {
      say(String.format("%,d permits", after - 1));
    }
    return null;
  }

  /** Drops what can be made again and gives the statements that do so. */
  private static List<String> dropIndexes(Connection connection) throws SQLException {
    List<String> again =
        texts(
            connection,
            "select indexdef from pg_indexes where schemaname = 'public' and tablename in "
                + TABLES
                + " and indexdef not like 'CREATE UNIQUE%'");
    again.addAll(
        texts(
            connection,
            "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) from pg_constraint where "
                + RANDOM));
    List<String> drops =
        texts(
            connection,
            "select 'drop index ' || indexname from pg_indexes where schemaname = 'public'"
                + " and tablename in "
                + TABLES
                + " and indexdef not like 'CREATE UNIQUE%'");
    drops.addAll(
        texts(
            connection,
            "select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where "
                + RANDOM));
    for (String drop : drops) {
      run(connection, drop);
    }
    return again;
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private Void statement(String sql) throws Exception {
    try (Connection connection = database.call()) {
      run(connection, sql);
    }
    return null;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void say(String what) {
    System.out.printf("%6.0f s  %s%n", (System.nanoTime() - begin) / 1e9, what);
  }
}
