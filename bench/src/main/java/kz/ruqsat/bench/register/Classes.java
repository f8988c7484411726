package kz.ruqsat.bench.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.bench.register.Fiction.Fictitious;

/** The classes of permits that are alike in all facets; see {@code permit_class}. */
final class Classes {

  private static final Map<Facets, Integer> IDS = all();

  private Classes() {}

  private record Facets(
      String service,
      String status,
      String provider,
      String region,
      String channel,
      boolean overdue) {}

  static int id(Fictitious it, String status) {
    return IDS.get(
        new Facets(it.service(), status, it.provider(), it.region(), it.channel(), it.isOverdue()));
  }

  static void insert(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into permit_class values (?, ?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<Facets, Integer> entry : IDS.entrySet()) {
        Facets facets = entry.getKey();
        insert.setInt(1, entry.getValue());
        insert.setString(2, facets.service());
        insert.setString(3, facets.status());
        insert.setString(4, facets.provider());
        insert.setString(5, facets.region());
        insert.setString(6, facets.channel());
        insert.setBoolean(7, facets.overdue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static Map<Facets, Integer> all() {
    Map<Facets, Integer> ids = new LinkedHashMap<>();
    for (String service : Fiction.SERVICES) {
      for (String status : Fiction.STATUSES) {
        for (String provider : Fiction.PROVIDERS) {
          for (String region : Fiction.REGIONS) {
            for (String channel : Fiction.CHANNELS) {
              for (boolean overdue : new boolean[] {false, true}) {
                ids.computeIfAbsent(
                    new Facets(service, status, provider, region, channel, overdue),
                    added -> ids.size() + 1);
              }
            }
          }
        }
      }
    }
    return ids;
  }
}
