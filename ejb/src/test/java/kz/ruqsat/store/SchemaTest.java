package kz.ruqsat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

  @ParameterizedTest
  @EnumSource
  void everyScriptRunsOnAnEmptyDatabase(TestDatabase kind) {
    assertTrue(new Schema(kind.create(), false).migrate() > 0);
  }

  @ParameterizedTest
  @EnumSource
  void aSecondStartChangesNothing(TestDatabase kind) {
    DataSource dataSource = kind.create();
    new Schema(dataSource, true).migrate();

    assertEquals(0, new Schema(dataSource, true).migrate());
  }

  @ParameterizedTest
  @EnumSource
  void demoAccountsExistOnlyInDemoMode(TestDatabase kind) throws SQLException {
    DataSource real = kind.createWithSchema();
    DataSource demo = kind.create();
    new Schema(demo, true).migrate();

    assertEquals(0, count(real, "account"));
    assertEquals(14, count(demo, "account"));
    assertEquals(14, count(demo, "account_role"));
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseWithDemoDataIsRefusedOutsideOfDemoMode(TestDatabase kind) {
    DataSource dataSource = kind.create();
    new Schema(dataSource, true).migrate();

    assertThrows(FlywayException.class, () -> new Schema(dataSource, false).migrate());
  }

  private static int count(DataSource dataSource, String table) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
