package kz.ruqsat.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A record as one line of text, the same on every database: log, id and columns in the text format
 * of PostgreSQL's COPY (tabs between, backslash escapes, {@code \N} for null). Times are ISO 8601
 * in UTC, truth values t and f, binary columns their SHA-256.
 */
final class LeafText {

  private static final String NULL = "\\N";

  private LeafText() {}

  /** The row the cursor is at; its first column is the id. */
  static byte[] of(String log, ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder(log);
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      String text = text(row, column);
      line.append('\t');
      if (text == null) {
        line.append(NULL);
      } else {
        escape(text, line);
      }
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Of a record that was gone before it could be sealed. */
  static byte[] missing(String log, long id) {
    return (log + '\t' + id).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return switch (row.getMetaData().getColumnType(column)) {
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> time(row, column);
      case Types.DATE -> Objects.toString(row.getObject(column, LocalDate.class), null);
      case Types.BIT, Types.BOOLEAN -> truth(row, column);
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> digest(row, column);
      default -> row.getString(column);
    };
  }

  private static String time(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    if (time == null) {
      return null;
    }
    return time.toInstant().toString();
  }

  private static String truth(ResultSet row, int column) throws SQLException {
    String value = row.getBoolean(column) ? "t" : "f";
    if (row.wasNull()) {
      return null;
    }
    return value;
  }

  private static String digest(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return null;
    }
    return sha256(bytes);
  }

  private static void escape(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
