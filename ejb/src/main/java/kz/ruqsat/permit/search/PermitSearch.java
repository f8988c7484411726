package kz.ruqsat.permit.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitRecord;

/** Searches the register. A page costs the same wherever it lies. */
@Dependent
public class PermitSearch {

  private static final int ROWS_AT_ONCE = 1000;
  private static final AtomicLong ASKED = new AtomicLong();

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  @Resource private ManagedThreadFactory managedThreads;

  private ThreadFactory threads = task -> managedThreads.newThread(task);
  private int few = WalkChoice.FEW;

  /** For the container. */
  protected PermitSearch() {}

  PermitSearch(DataSource dataSource) {
    this(dataSource, WalkChoice.FEW);
  }

  PermitSearch(DataSource dataSource, int few) {
    this.dataSource = dataSource;
    this.threads = Thread::new;
    this.few = few;
  }

  /**
   * A page of what matches.
   *
   * @throws PermitFault VALIDATION for a cursor that is none, or of another order
   */
  public PermitPage find(PermitQuery query) {
    List<FoundRow> found = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      Walk walk = new WalkChoice(connection, query, few).choose();
      SqlText sql = new SearchSql(query, walk).page();
      try (PreparedStatement select = connection.prepareStatement(unique(sql))) {
        read(select, sql, found::add);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register can not be searched", e);
    }
    boolean more = found.size() > query.limit();
    List<FoundRow> page = more ? found.subList(0, query.limit()) : found;
    return new PermitPage(
        page.stream().map(FoundRow::permit).toList(),
        more ? page.get(page.size() - 1).cursor().toString() : null);
  }

  /**
   * Hands over all that matches from the cursor on, whatever the limit says, as the register is at
   * this moment: one statement, read piece by piece, so memory does not grow with the result, and a
   * little ahead of the reader. Not to be called in a transaction, which would have to live as
   * long.
   */
  public void each(PermitQuery query, Consumer<PermitRecord> reader) {
    SqlText sql = new SearchSql(query, Walk.free()).all();
    try {
      ReadAhead.each(into -> readAll(sql, into), reader, threads);
    } catch (SQLException e) {
      throw new IllegalStateException("the register can not be read", e);
    }
  }

  private void readAll(SqlText sql, Consumer<PermitRecord> reader) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      // PostgreSQL sends a result in pieces only inside of a transaction
      connection.setAutoCommit(false);
      try (PreparedStatement select = connection.prepareStatement(unique(sql))) {
        select.setFetchSize(ROWS_AT_ONCE);
        read(select, sql, row -> reader.accept(row.permit()));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /**
   * A text that was not asked before. The driver would have PostgreSQL keep a text that comes again
   * and again, with one plan for all values; but what is good for a common name is ruin for a rare
   * one, and the other way round.
   */
  static String unique(SqlText sql) {
    return sql + " /* " + ASKED.incrementAndGet() + " */";
  }

  private static void read(PreparedStatement select, SqlText sql, Consumer<FoundRow> reader)
      throws SQLException {
    sql.bind(select);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        reader.accept(FoundRow.read(rows));
      }
    }
  }
}
