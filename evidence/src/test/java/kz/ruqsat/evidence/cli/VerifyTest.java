package kz.ruqsat.evidence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.evidence.TestKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

  private static final List<String> RECORDS =
      IntStream.range(0, 100).mapToObj(i -> "permit\t" + (1000 + i) + "\tсодержание " + i).toList();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private TestKey key;

  @BeforeEach
  void seal() throws GeneralSecurityException, IOException {
    key = TestKey.generate("gateway.example.kz");
    GrowingTree tree = new GrowingTree();
    List<String> hashes = new ArrayList<>();
    for (String entry : RECORDS) {
      byte[] leaf = Hashes.leaf(entry.getBytes(StandardCharsets.UTF_8));
      tree.append(leaf);
      hashes.add(HexFormat.of().formatHex(leaf));
    }
    Checkpoint checkpoint = new Checkpoint("gateway.example.kz/permits", 100, tree.root());
    Files.writeString(
        folder.resolve("checkpoint"),
        SignedNote.sign(checkpoint.text(), key.secret(), key.key()).toString());
    Files.write(folder.resolve("hashes"), hashes);
    Files.write(folder.resolve("records"), RECORDS);
  }

  @Test
  void anUntouchedExportIsGenuine() {
    assertEquals(Verify.GENUINE, verify());
    assertEquals("GENUINE: 100 records of gateway.example.kz/permits", said());
  }

  @Test
  void aChangedRecordIsNamed() throws IOException {
    tamper(records -> records.set(42, records.get(42) + "!"));

    assertEquals("TAMPERED: record 42 (permit 1042) was changed", said());
  }

  @Test
  void aRemovedRecordIsNamed() throws IOException {
    tamper(records -> records.remove(42));

    assertEquals("TAMPERED: record 42 was removed", said());
  }

  @Test
  void aRecordRemovedFromTheEndIsNamed() throws IOException {
    tamper(records -> records.remove(99));

    assertEquals("TAMPERED: record 99 was removed", said());
  }

  @Test
  void anInsertedRecordIsNamed() throws IOException {
    tamper(records -> records.add(42, "permit\t7\tчужая"));

    assertEquals("TAMPERED: record 42 (permit 7) was inserted", said());
  }

  @Test
  void anAppendedRecordIsNamed() throws IOException {
    tamper(records -> records.add("permit\t7\tчужая"));

    assertEquals("TAMPERED: record 100 (permit 7) was inserted", said());
  }

  @Test
  void reorderedRecordsAreNamed() throws IOException {
    tamper(records -> Collections.swap(records, 42, 57));

    assertEquals("TAMPERED: record 42 (permit 1057) was reordered", said());
  }

  @Test
  void hashesThatAreNotSealedNameNothing() throws IOException {
    Files.writeString(folder.resolve("hashes"), "00".repeat(32));
    tamper(records -> records.remove(1));

    assertTrue(said().startsWith("TAMPERED: neither"), said());
  }

  @Test
  void aCheckpointOfAnotherSignerIsRefused() throws GeneralSecurityException {
    key = TestKey.generate("gateway.example.kz");

    assertEquals(Verify.TAMPERED, verify());
  }

  @Test
  void whatCanNotBeReadIsSaid() throws IOException {
    Files.delete(folder.resolve("records"));

    assertEquals(Verify.UNUSABLE, verify());
    assertEquals(Verify.UNUSABLE, new Verify(new PrintStream(out)).run("key"));
  }

  private void tamper(Consumer<List<String>> how) throws IOException {
    List<String> records = new ArrayList<>(RECORDS);
    how.accept(records);
    Files.write(folder.resolve("records"), records);
    assertEquals(Verify.TAMPERED, verify());
  }

  private int verify() {
    return new Verify(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(key.key().toString(), file("checkpoint"), file("records"), file("hashes"));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
