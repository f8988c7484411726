package kz.ruqsat.seal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The logs in the database. Plain JDBC: nodes come in thousands and are never entities. */
@Dependent
public class SealStore {

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  /** For the container. */
  protected SealStore() {}

  SealStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A node to be stored; {@code recordId} is null above level 0. */
  record Node(int level, long index, byte[] hash, Long recordId) {}

  /** A sealed record. */
  record Leaf(long index, long recordId, byte[] hash) {}

  /** How many records the log has. */
  long size(String log) {
    return number("select size from seal_log where name = ?", log);
  }

  /** The same, and no other node seals the log until the transaction ends. */
  long lockedSize(String log) {
    return number("select size from seal_log where name = ? for update", log);
  }

  List<Long> pending(String log, int limit) {
    return query(
        "select record_id from seal_pending where log = ? order by record_id fetch first "
            + limit
            + " rows only",
        row -> row.getLong(1),
        log);
  }

  void append(String log, List<Node> nodes, List<Long> sealed, long newSize) {
    try (Connection connection = dataSource.getConnection()) {
      try (var insert =
          connection.prepareStatement(
              "insert into seal_node (log, level, idx, hash, record_id) values (?, ?, ?, ?, ?)")) {
        for (Node node : nodes) {
          set(insert, log, node.level(), node.index(), node.hash(), node.recordId());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      try (var delete =
          connection.prepareStatement(
              "delete from seal_pending where log = ? and record_id = any (?)")) {
        set(delete, log, sealed.toArray(Long[]::new));
        delete.executeUpdate();
      }
      try (var update =
          connection.prepareStatement("update seal_log set size = ? where name = ?")) {
        set(update, newSize, log);
        update.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the log " + log + " can not be written", e);
    }
  }

  /** One node; fails if the tree has no such complete node. */
  byte[] hash(String log, int level, long index) {
    return query(
            "select hash from seal_node where log = ? and level = ? and idx = ?",
            row -> row.getBytes(1),
            log,
            level,
            index)
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the log " + log + " lacks " + level + "/" + index));
  }

  /** Records in the order of sealing, from an index on. */
  List<Leaf> leaves(String log, long from, int limit) {
    return query(
        "select idx, record_id, hash from seal_node where log = ? and level = 0 and idx >= ?"
            + " and idx < ? order by idx",
        row -> new Leaf(row.getLong(1), row.getLong(2), row.getBytes(3)),
        log,
        from,
        from + limit);
  }

  Optional<Long> indexOf(String log, long recordId) {
    return query(
            "select idx from seal_node where log = ? and record_id = ?",
            row -> row.getLong(1),
            log,
            recordId)
        .stream()
        .findFirst();
  }

  void storeCheckpoint(String log, long size, String note, Instant at) {
    try (Connection connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into seal_checkpoint (log, size, note, made_at) values (?, ?, ?, ?)")) {
      set(insert, log, size, note, at.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the checkpoint can not be stored", e);
    }
  }

  /** The newest signed checkpoint. */
  Optional<String> checkpoint(String log) {
    return query(
            "select note from seal_checkpoint where log = ? order by size desc"
                + " fetch first 1 rows only",
            row -> row.getString(1),
            log)
        .stream()
        .findFirst();
  }

  /** The signed checkpoint of a size. */
  Optional<String> checkpoint(String log, long size) {
    return query(
            "select note from seal_checkpoint where log = ? and size = ?",
            row -> row.getString(1),
            log,
            size)
        .stream()
        .findFirst();
  }

  /**
   * Stores the time stamp over the checkpoint of a size, unless another node was quicker: whoever
   * stamps a checkpoint locks it, so the second one sees the first one's stamp.
   *
   * @return whether it is this one that counts
   */
  boolean storeStamp(String log, long size, byte[] token, Instant at) {
    query(
        "select size from seal_checkpoint where log = ? and size = ? for update",
        row -> row.getLong(1),
        log,
        size);
    if (stamp(log, size).isPresent()) {
      return false;
    }
    try (Connection connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into seal_stamp (log, size, token, made_at) values (?, ?, ?, ?)")) {
      set(insert, log, size, token, at.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("the time stamp can not be stored", e);
    }
  }

  /** The time stamp over the checkpoint of a size. */
  Optional<byte[]> stamp(String log, long size) {
    return query(
            "select token from seal_stamp where log = ? and size = ?",
            row -> row.getBytes(1),
            log,
            size)
        .stream()
        .findFirst();
  }

  /** The size of the newest checkpoint with a time stamp. */
  Optional<Long> newestStamp(String log) {
    return query(
            "select size from seal_stamp where log = ? order by size desc"
                + " fetch first 1 rows only",
            row -> row.getLong(1),
            log)
        .stream()
        .findFirst();
  }

  /** Reads one value of each row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      List<T> found = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the logs can not be read", e);
    }
  }

  private long number(String sql, String log) {
    return query(sql, row -> row.getLong(1), log).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownLogException(log));
  }

  private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
