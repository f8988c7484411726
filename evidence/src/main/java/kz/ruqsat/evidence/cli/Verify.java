package kz.ruqsat.evidence.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;

/**
 * Checks an export of a log against a checkpoint, without any server: {@code java -jar
 * ruqsat-evidence.jar KEY CHECKPOINT RECORDS [HASHES]}.
 */
public final class Verify {

  /** Every record is what was sealed. */
  static final int GENUINE = 0;

  /** The records are not what was sealed. */
  static final int TAMPERED = 1;

  /** It could not be checked. */
  static final int UNUSABLE = 2;

  private static final String USAGE =
      """
      usage: java -jar ruqsat-evidence.jar KEY CHECKPOINT RECORDS [HASHES]

        KEY         the gateway's key, name+id+key, from a source you trust
        CHECKPOINT  file with the signed checkpoint, best one that you kept yourself
        RECORDS     file with one record a line, as exported
        HASHES      file with one hash a line, as exported: names the first wrong record

      exit status: 0 genuine, 1 tampered with, 2 could not be checked\
      """;

  private final PrintStream out;

  Verify(PrintStream out) {
    this.out = out;
  }

  /** See the usage. */
  public static void main(String[] arguments) {
    System.exit(new Verify(System.out).run(arguments));
  }

  int run(String... arguments) {
    if (arguments.length < 3 || arguments.length > 4) {
      out.println(USAGE);
      return UNUSABLE;
    }
    try {
      NoteKey key = NoteKey.parse(arguments[0]);
      SignedNote note = SignedNote.parse(Files.readString(Path.of(arguments[1])));
      if (!note.isSignedBy(key)) {
        out.println("TAMPERED: the checkpoint is not signed by " + key.name());
        return TAMPERED;
      }
      Path hashes = arguments.length == 4 ? Path.of(arguments[3]) : null;
      return check(Checkpoint.parse(note.text()), Path.of(arguments[2]), hashes);
    } catch (IOException | IllegalArgumentException e) {
      out.println("UNUSABLE: " + e.getMessage());
      return UNUSABLE;
    }
  }

  private int check(Checkpoint checkpoint, Path records, Path hashes) throws IOException {
    if (agrees(checkpoint, RecordFile.records(records))) {
      out.println("GENUINE: " + checkpoint.size() + " records of " + checkpoint.origin());
      return GENUINE;
    }
    if (hashes == null) {
      out.println("TAMPERED: the records are not those of the checkpoint; HASHES would name one");
    } else if (!agrees(checkpoint, RecordFile.hashes(hashes))) {
      out.println("TAMPERED: neither records nor hashes are those of the checkpoint");
    } else {
      out.println(new Comparison(records, hashes).firstDifference());
    }
    return TAMPERED;
  }

  private static boolean agrees(Checkpoint checkpoint, RecordFile file) throws IOException {
    try (file) {
      var tree = file.tree();
      return tree.size() == checkpoint.size() && Arrays.equals(tree.root(), checkpoint.root());
    }
  }
}
