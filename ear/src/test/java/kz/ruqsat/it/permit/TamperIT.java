package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.TestBench;
import kz.ruqsat.it.shep.SyncMessage;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has the password of the database. */
@SystemTest
class TamperIT {

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
  void aVersionChangedByHandInTheDatabaseIsFoundAndNamed() throws Exception {
    String number = Register.freshNumber();
    long record = recordOfPermit(number, "ТОО Подлинное");

    ModelNode finding =
        whenChanged(
            "permits",
            record,
            "update permit_version set holder_name = '%s' where id = " + record,
            "ТОО Подлинное",
            "ТОО Чужое");
    assertChanged(record, finding);
  }

  @Test
  void aMessageChangedByHandInTheDatabaseIsFoundAndNamed() throws Exception {
    SyncMessage message = SyncMessage.person(SyncMessage.PERSON);
    Gateway.send(
        Gateway.request("/shep/bip-sync/").POST(BodyPublishers.ofByteArray(message.bytes())));
    long record = journalled(message.messageId());

    ModelNode finding =
        whenChanged(
            "messages",
            record,
            "update shep_message set sender_id = '%s' where id = " + record,
            "demo_is",
            "somebody");
    assertChanged(record, finding);
  }

  @Test
  void whatTheSearchShowsCanNotDifferFromTheVersions() throws Exception {
    String number = Register.freshNumber();
    long record = recordOfPermit(number, "ТОО Ищущее");

    ModelNode finding =
        whenChanged(
            "permits",
            record,
            "update permit set status = '%s' where number = '" + number + "'",
            "ISSUED",
            "TERMINATED");
    assertEquals("CONTRADICTED", finding.get("kind").asString());
  }

  /** Brings a permit in and gives the record of its only version. */
  private static long recordOfPermit(String number, String holder) {
    Register.bringIn(Register.row(number, "100340000015", holder));
    return Register.json(Register.get("auditor", "/api/v1/permits/" + number + "/versions/1"))
        .get("recordId")
        .asLong();
  }

  /** What the check of a log finds while a sealed record says something else. */
  private ModelNode whenChanged(String log, long record, String update, String said, String now)
      throws SQLException {
    awaitSeal(log, record);
    assertGenuine(log);
    run(update.formatted(now));
    ModelNode changed = check(log);
    run(update.formatted(said));
    assertGenuine(log);

    assertFalse(changed.get("genuine").asBoolean());
    return changed.get("finding");
  }

  private static void assertChanged(long record, ModelNode finding) {
    assertEquals("CHANGED", finding.get("kind").asString());
    assertEquals(record, finding.get("recordId").asLong());
  }

  private static void assertGenuine(String log) {
    ModelNode check = check(log);
    assertTrue(check.get("genuine").asBoolean(), check::toString);
  }

  private static ModelNode check(String log) {
    var answer = Register.get("auditor", "/api/v1/evidence/" + log + "/check");
    assertEquals(200, answer.statusCode(), answer.body());
    return Register.json(answer);
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private long journalled(String messageId) {
    return number("select id from shep_message where message_id = '" + messageId + "'");
  }

  private void awaitSeal(String log, long record) {
    number("select 1 from seal_node where log = '" + log + "' and record_id = " + record);
  }

  /** What a query gives as soon as it gives anything. */
  private long number(String query) {
    return Patience.await(
        query,
        () -> {
          try (var statement = database.createStatement();
              var row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
