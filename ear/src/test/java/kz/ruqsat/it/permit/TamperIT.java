package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.TestBench;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has the password of the database. */
@SystemTest
class TamperIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Connection database;

  @BeforeEach
  void open() throws SQLException {
    database = TestBench.database();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
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
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try (var statement = database.createStatement();
          var row =
              statement.executeQuery(
                  "select 1 from seal_node where log = 'permits' and record_id = " + record)) {
        if (row.next()) {
          return;
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the record is not sealed in time");
  }
}
