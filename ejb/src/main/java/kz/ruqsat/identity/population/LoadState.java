package kz.ruqsat.identity.population;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How much of a part of the population the database has. Read under a lock, so that of two nodes
 * one loads and the other finds it done.
 *
 * @param fingerprint of the files, or the seed
 * @param loaded how many records of the part are there
 */
record LoadState(Part part, String fingerprint, long loaded) {

  enum Part {
    HAND_MADE,
    PERSONS,
    ORGANISATIONS
  }

  /** Reads the state and locks it until the transaction ends. */
  static LoadState lock(Connection connection, Part part) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select fingerprint, loaded from population where part = ? for update")) {
      select.setString(1, part.name());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new LoadState(part, row.getString(1), row.getLong(2));
      }
    }
  }

  void save(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update population set fingerprint = ?, loaded = ?, version = version + 1"
                + " where part = ?")) {
      update.setString(1, fingerprint);
      update.setLong(2, loaded);
      update.setString(3, part.name());
      update.executeUpdate();
    }
  }
}
