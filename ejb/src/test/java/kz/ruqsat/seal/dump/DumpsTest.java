package kz.ruqsat.seal.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.seal.SealedLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {

  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-21T21:00:00Z"), ZoneOffset.UTC);
  private static final long SIZE = 2345;

  @TempDir private Path folder;

  @Test
  void aDumpHoldsEveryRecordInOrderAndItsDigestStandsBeside() throws Exception {
    Dumps dumps = new Dumps(logs(SIZE), NIGHT, folder, 3);
    Dump dump = dumps.make("permits").orElseThrow();

    assertEquals("permits-20261121T210000Z.zip", dump.name());
    byte[] file = Files.readAllBytes(folder.resolve(dump.name()));
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    assertEquals(digest, dump.sha256());
    assertEquals(
        digest + "  " + dump.name() + "\n",
        Files.readString(folder.resolve(dump.name() + ".sha256")));
    Map<String, String> entries = entries(dumps, dump.name());
    assertEquals(
        LongStream.range(0, SIZE).mapToObj(DumpsTest::line).toList(),
        entries.get("records").lines().toList());
    assertEquals(SIZE, entries.get("hashes").lines().count());
    assertTrue(entries.get("checkpoint").startsWith("gateway.example.kz/permits\n" + SIZE));
    NoteKey.parse(entries.get("key").strip());
  }

  @Test
  void theOldestDumpsGo() throws Exception {
    for (int night = 0; night < 4; night++) {
      Clock clock = Clock.offset(NIGHT, Duration.ofDays(night));
      new Dumps(logs(1), clock, folder, 2).make("permits");
    }
    Dumps dumps = new Dumps(logs(1), NIGHT, folder, 2);

    assertEquals(
        List.of("permits-20261124T210000Z.zip", "permits-20261123T210000Z.zip"),
        dumps.list("permits").stream().map(Dump::name).toList());
    try (var left = Files.list(folder)) {
      assertEquals(4, left.count());
    }
    assertTrue(dumps.open("permits", "permits-20261121T210000Z.zip").isEmpty());
  }

  @Test
  void aLogThatLacksRecordsIsNotDumpedAsIfItWereWhole() throws Exception {
    Dumps dumps =
        new Dumps(
            new Logs(10) {
              @Override
              public List<SealedRecord> records(String log, long from, int limit) {
                return from == 0 ? super.records(log, 0, 9) : List.of();
              }
            },
            NIGHT,
            folder,
            2);

    assertThrows(UncheckedIOException.class, () -> dumps.make("permits"));
    assertEquals(List.of(), dumps.list("permits"));
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  private static Map<String, String> entries(Dumps dumps, String name) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (InputStream file = dumps.open("permits", name).orElseThrow();
        ZipInputStream zip = new ZipInputStream(file)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static String line(long index) {
    return "permits\t" + index;
  }

  private static SealedLogs logs(long size) throws GeneralSecurityException {
    return new Logs(size);
  }

  /** A log of made up records. */
  private static class Logs extends SealedLogs {

    /** Of Ed25519, in bytes: the end of its encoding. */
    private static final int OPEN_KEY = 32;

    private final long size;
    private final PrivateKey secret;
    private final NoteKey key;

    Logs(long size) throws GeneralSecurityException {
      this.size = size;
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] open = pair.getPublic().getEncoded();
      this.secret = pair.getPrivate();
      this.key =
          new NoteKey(
              "gateway.example.kz/permits",
              Arrays.copyOfRange(open, open.length - OPEN_KEY, open.length));
    }

    @Override
    public Optional<NoteKey> key(String log) {
      return Optional.of(key);
    }

    @Override
    public long size(String log) {
      return size;
    }

    @Override
    public Optional<String> checkpoint(String log) {
      GrowingTree tree = new GrowingTree();
      LongStream.range(0, size).forEach(index -> tree.append(Hashes.leaf(bytes(index))));
      var checkpoint = new Checkpoint(key.name(), size, tree.root());
      try {
        return Optional.of(SignedNote.sign(checkpoint.text(), secret, key).toString());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public List<SealedRecord> records(String log, long from, int limit) {
      return LongStream.range(from, Math.min(size, from + limit))
          .mapToObj(
              index -> new SealedRecord(index, index, bytes(index), Hashes.leaf(bytes(index))))
          .toList();
    }

    private static byte[] bytes(long index) {
      return line(index).getBytes(StandardCharsets.UTF_8);
    }
  }
}
