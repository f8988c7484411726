package kz.ruqsat.bench.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.bench.register.Fiction.Fictitious;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.evidence.cli.Verify;

/**
 * The stand-alone verifier over an export of invented records, once genuine and once with the last
 * record changed. Each time is that of a process of its own.
 */
final class OfflineCheck {

  private static final String NAME = "bench.example.kz";

  private final long records;
  private final Path folder;
  private final NoteKey key;

  OfflineCheck(long records, Path folder) throws Exception {
    this.records = records;
    this.folder = folder;
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    this.key = new NoteKey(NAME, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    Checkpoint checkpoint = new Checkpoint(NAME + "/permits", records, write("records", -1));
    write("changed", records);
    SignedNote note = SignedNote.sign(checkpoint.text(), pair.getPrivate(), key);
    Files.writeString(folder.resolve("checkpoint"), note.toString());
  }

  void print() throws Exception {
    System.out.printf("%n| offline check of %,d records | s |%n|---|---|%n", records);
    System.out.printf("| genuine | %.1f |%n", seconds("records", 0));
    System.out.printf("| the last record changed | %.1f |%n", seconds("changed", 1));
  }

  private double seconds(String file, int expected) throws Exception {
    long begin = System.nanoTime();
    Process verifier =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Verify.class.getName(),
                    key.toString(),
                    folder.resolve("checkpoint").toString(),
                    folder.resolve(file).toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = verifier.waitFor();
    if (status != expected) {
      throw new IllegalStateException(file + ": exit status " + status);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Writes records as an export has them and gives the root over them. */
  private byte[] write(String name, long changed) throws IOException {
    GrowingTree tree = new GrowingTree();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (long id = 1; id <= records; id++) {
        byte[] line = line(id, id == changed).getBytes(StandardCharsets.UTF_8);
        tree.append(Hashes.leaf(line));
        out.write(line);
        out.write('\n');
      }
    }
    return tree.root();
  }

  private static String line(long id, boolean changed) {
    Fictitious it = Fiction.permit(id);
    return String.join(
        "\t",
        "permits",
        String.valueOf(id),
        it.number(),
        it.service(),
        it.provider(),
        it.channel(),
        it.issuedOn().toString(),
        changed ? "чужой" : it.name(),
        it.holderId(),
        it.status(),
        it.region(),
        "Изготовление Государственного Флага",
        it.signer(),
        "2026-01-01T00:00:00Z");
  }
}
