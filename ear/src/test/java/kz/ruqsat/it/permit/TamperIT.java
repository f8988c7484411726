package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has the password of the database. On PostgreSQL only: the file of H2 is open to the
 * server alone; there the same is shown below HTTP.
 */
@SystemTest
class TamperIT {

  private static final Pattern URL = Pattern.compile("-Druqsat\\.db\\.url=(\\S+)");

  private Connection database;

  @BeforeEach
  void open() throws SQLException {
    Optional<String> url =
        URL.matcher(System.getProperty("bench.jvm"))
            .results()
            .map(found -> found.group(1))
            .findFirst();
    assumeTrue(url.isPresent(), "the database of the server is not PostgreSQL");
    database = DriverManager.getConnection(url.get(), "postgres", "postgres");
  }

  @AfterEach
  void close() throws SQLException {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aRecordChangedByHandInTheDatabaseIsFoundAndNamed() throws Exception {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, "100340000015", "ТОО Подлинное"));
    long record =
        Register.json(Register.get("auditor", "/api/v1/permits/" + number + "/versions/1"))
            .get("recordId")
            .asLong();
    awaitSeal(record);
    assertTrue(check().get("genuine").asBoolean());

    run("update permit_version set holder_name = 'ТОО Чужое' where id = " + record);
    ModelNode changed = check();
    run("update permit_version set holder_name = 'ТОО Подлинное' where id = " + record);

    assertFalse(changed.get("genuine").asBoolean());
    assertEquals("CHANGED", changed.get("finding", "kind").asString());
    assertEquals(record, changed.get("finding", "recordId").asLong());
    assertTrue(check().get("genuine").asBoolean());
  }

  @Test
  void whatTheSearchShowsCanNotDifferFromTheVersions() throws Exception {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, "100340000015", "ТОО Ищущее"));
    String where = " where number = '" + number + "'";

    run("update permit set status = 'TERMINATED'" + where);
    ModelNode changed = check();
    run("update permit set status = 'ISSUED'" + where);

    assertEquals("CONTRADICTED", changed.get("finding", "kind").asString());
    assertTrue(check().get("genuine").asBoolean());
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private static ModelNode check() {
    var answer = Register.get("auditor", "/api/v1/evidence/permits/check");
    assertEquals(200, answer.statusCode(), answer.body());
    return Register.json(answer);
  }

  private void awaitSeal(long record) throws Exception {
    for (int attempt = 0; attempt < 60; attempt++) {
      try (var statement = database.createStatement();
          var row =
              statement.executeQuery(
                  "select 1 from seal_node where log = 'permits' and record_id = " + record)) {
        if (row.next()) {
          return;
        }
      }
      Thread.sleep(500);
    }
    throw new AssertionError("the record is not sealed after half a minute");
  }
}
