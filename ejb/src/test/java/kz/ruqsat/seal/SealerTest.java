package kz.ruqsat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.Proofs;
import kz.ruqsat.evidence.Prover;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.permit.Desk;
import kz.ruqsat.permit.PermitLog;
import kz.ruqsat.seal.Finding.Kind;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SealerTest {

  private static final String LOG = PermitLog.NAME;

  private final RecordSource source = new PermitLog();
  private SealKey key;

  @BeforeEach
  void makeKey() throws GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = new SealKey("gateway.example.kz", pair.getPrivate());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSealedIsSignedAndProved(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      SealStore store = sealed(desk, 5);
      SignedNote note = SignedNote.parse(store.checkpoint(LOG).orElseThrow());
      Checkpoint checkpoint = Checkpoint.parse(note.text());

      assertTrue(note.isSignedBy(key.verifier(LOG).orElseThrow()));
      assertEquals("gateway.example.kz/permits", checkpoint.origin());
      assertEquals(5, checkpoint.size());
      Prover prover = new Prover((level, index) -> store.hash(LOG, level, index));
      for (SealStore.Leaf leaf : store.leaves(LOG, 0, 10)) {
        byte[] line = new RecordLines(store, source).of(List.of(leaf.recordId())).get(0);
        assertTrue(
            Proofs.includes(
                Hashes.leaf(line),
                leaf.index(),
                5,
                prover.inclusion(leaf.index(), 5),
                checkpoint.root()));
      }
      assertEquals(Optional.empty(), check(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLaterCheckpointExtendsAnEarlierOne(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      Checkpoint first = newest(sealed(desk, 3));
      SealStore store = sealed(desk, 4);
      Checkpoint second = newest(store);
      Prover prover = new Prover((level, index) -> store.hash(LOG, level, index));

      assertEquals(7, second.size());
      assertTrue(Proofs.extend(3, first.root(), 7, second.root(), prover.consistency(3, 7)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CHANGED; update permit_version set holder_name = 'X' where id = 4",
        "CHANGED; update permit set number = 'X' where id = (select permit_id from"
            + " permit_version where id = 4)",
        "CHANGED; update permit_version set document = null where id = 4",
        "REMOVED; delete from permit_version where id = 4",
        "CONTRADICTED; update permit set status = 'TERMINATED' where id = (select permit_id from"
            + " permit_version where id = 4)",
        "INSERTED; insert into permit_version (id, permit_id, ordinal, kind, effective_on,"
            + " recorded_by, recorded_at, status, holder_id, holder_name) select 4000, permit_id,"
            + " 2, 'ANNEX', effective_on, recorded_by, recorded_at, status, holder_id, holder_name"
            + " from permit_version where id = 4",
        "LOG_ALTERED; delete from seal_node where level = 0 and record_id = 4",
        "LOG_ALTERED; update seal_log set size = 4 where name = 'permits'",
        "LOG_ALTERED; update seal_checkpoint set note = replace(note, '/permits', '/permit')"
      })
  void whatIsDoneByHandInTheDatabaseIsFound(Kind expected, String sql) throws SQLException {
    for (TestDatabase kind : TestDatabase.values()) {
      try (var desk = new Desk(kind)) {
        SealStore store = sealed(desk, 5);
        try (var connection = desk.dataSource().getConnection();
            var statement = connection.createStatement()) {
          assertTrue(statement.executeUpdate(sql) > 0, sql);
        }

        Finding found = check(store).orElseThrow();
        assertEquals(expected, found.kind(), kind + " " + sql);
        if (expected == Kind.CHANGED || expected == Kind.REMOVED) {
          assertEquals(4, found.recordId());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordWithItsHashReplacedIsStillFound(TestDatabase kind) throws SQLException {
    try (var desk = new Desk(kind)) {
      SealStore store = sealed(desk, 5);
      try (var connection = desk.dataSource().getConnection();
          var statement = connection.createStatement()) {
        statement.executeUpdate("update permit_version set ground = 'X' where id = 4");
        byte[] line = new RecordLines(store, source).of(List.of(4L)).get(0);
        try (var update =
            connection.prepareStatement(
                "update seal_node set hash = ? where log = 'permits' and record_id = 4")) {
          update.setBytes(1, Hashes.leaf(line));
          update.executeUpdate();
        }
      }

      assertEquals(Kind.LOG_ALTERED, check(store).orElseThrow().kind());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordIsTheSameLineOnEveryDatabase(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      SealStore store = sealed(desk, 1);
      long id = store.leaves(LOG, 0, 1).get(0).recordId();
      String line =
          new String(new RecordLines(store, source).of(List.of(id)).get(0), StandardCharsets.UTF_8);

      String withoutPublicId = line.replaceFirst("[0-9a-f]{32}", "ID");
      assertEquals(
          "permits\t1\tID\tKZ65LAA00000001\tSTATE_SYMBOLS_LICENCE\t2013\tLICENCE\tKTRM"
              + "\tEGOV_PORTAL\tELECTRONIC\tAPP-1\t2016-03-09\t\\N\t\\N\t1\tISSUE\t2016-03-09"
              + "\tGROUND\t№ 12 от 09.03.2016\t800101300016\tҮлгіұлы Үлгі\ta1\tKZ65LAA00000001"
              + "\t2ab0714bd697a7c6524cdfa9cebd2988bc43aeb566afef92ec8290a1010637db",
          withoutPublicId.substring(0, withoutPublicId.indexOf("637db") + 5));
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnythingToSealNothingIsSigned(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      SealStore store = new SealStore(desk.dataSource());

      assertFalse(new Sealer(store, key, Clock.systemUTC()).seal(source));
      assertEquals(Optional.empty(), store.checkpoint(LOG));
    }
  }

  private SealStore sealed(Desk desk, int permits) {
    for (int i = 0; i < permits; i++) {
      desk.licence();
    }
    SealStore store = new SealStore(desk.dataSource());
    assertFalse(new Sealer(store, key, Clock.systemUTC()).seal(source));
    return store;
  }

  private Optional<Finding> check(SealStore store) {
    return new LogCheck(store, source, key.verifier(LOG).orElseThrow()).run();
  }

  private static Checkpoint newest(SealStore store) {
    return Checkpoint.parse(SignedNote.parse(store.checkpoint(LOG).orElseThrow()).text());
  }
}
