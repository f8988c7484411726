package kz.ruqsat.bench.register;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kz.ruqsat.bench.register.Fiction.Fictitious;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills the register of a gateway on PostgreSQL, as fast as it goes: indexes are dropped and made
 * again, rows come by COPY. Nothing is sealed, so it is for measuring only.
 */
final class Filler {

  private static final int BATCH = 50_000;
  private static final String NULL = "\\N";
  private static final String RECORDED = "2026-01-01 00:00:00+00";
  private static final String SAID =
      "status, holder_id, holder_name, region, place, activity, valid_to";

  private final Connection connection;
  private final CopyManager copies;

  Filler(String url, String user, String password) throws SQLException {
    this.connection = DriverManager.getConnection(url, user, password);
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  void fill(long rows) throws SQLException, IOException {
    List<String> indexes = dropIndexes();
    for (long from = 1; from <= rows; from += BATCH) {
      copy(from, Math.min(from + BATCH, rows + 1));
    }
    for (String index : indexes) {
      run(index);
    }
    run("select setval('permit_seq', " + (rows + 50) + ")");
    run("select setval('permit_version_seq', " + (rows + 50) + ")");
    run("vacuum analyze permit");
    run("vacuum analyze permit_word");
    run("vacuum analyze permit_version");
    connection.close();
  }

  private void copy(long from, long to) throws SQLException, IOException {
    StringBuilder permits = new StringBuilder();
    StringBuilder versions = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (long id = from; id < to; id++) {
      Fictitious it = Fiction.permit(id);
      String said = said(it);
      String folded = it.name().toLowerCase(Locale.ROOT);
      line(
          permits,
          id,
          String.format("%032x", id * 0x2545F4914F6CDD1DL),
          it.number(),
          it.service(),
          "2013",
          "LICENCE",
          it.provider(),
          it.channel(),
          "ELECTRONIC",
          it.issuedOn(),
          it.dueOn(),
          it.isOverdue(),
          it.signer(),
          it.signer(),
          1,
          RECORDED,
          said,
          it.number().toLowerCase(Locale.ROOT),
          folded,
          0);
      line(versions, id, id, 1, "ISSUE", it.issuedOn(), it.signer(), "bench", RECORDED, said);
      var distinct = new TreeSet<>(List.of(folded.split(" ")));
      distinct.add(it.holderId());
      distinct.add(it.number().toLowerCase(Locale.ROOT));
      for (String word : distinct) {
        line(words, id, word);
      }
    }
    copy(
        "permit (id, public_id, number, service, edition, result, provider, channel, medium,"
            + " issued_on, due_on, overdue, signer_name, signer_key, ordinal, recorded_at, "
            + SAID
            + ", number_key, holder_key, version)",
        permits);
    copy(
        "permit_version (id, permit_id, ordinal, kind, effective_on, signer_name, recorded_by,"
            + " recorded_at, "
            + SAID
            + ")",
        versions);
    copy("permit_word (permit_id, word)", words);
  }

  private static String said(Fictitious it) {
    return String.join(
        "\t",
        it.status(),
        it.holderId(),
        it.name(),
        it.region(),
        "улица Примерная, 1",
        "Изготовление Государственного Флага",
        it.validTo() == null ? NULL : it.validTo().toString());
  }

  private static void line(StringBuilder out, Object... values) {
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : "\t").append(values[i]);
    }
    out.append('\n');
  }

  private void copy(String table, StringBuilder rows) throws SQLException, IOException {
    copies.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
  }

  /** Drops what can be made again and gives the statements that do so. */
  private List<String> dropIndexes() throws SQLException {
    List<String> again = new ArrayList<>();
    List<String> drops = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select indexname, indexdef from pg_indexes where schemaname = 'public'"
                    + " and tablename in ('permit', 'permit_version', 'permit_word')"
                    + " and indexdef not like 'CREATE UNIQUE%'")) {
      while (rows.next()) {
        drops.add("drop index " + rows.getString(1));
        again.add(rows.getString(2));
      }
    }
    for (String drop : drops) {
      run(drop);
    }
    return again;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
