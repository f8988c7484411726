package kz.ruqsat.evidence.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds the first record of an export that is not what its hash says, and what became of it. */
final class Comparison {

  private final Path records;
  private final Path hashes;

  /**
   * @param hashes known to be genuine
   */
  Comparison(Path records, Path hashes) {
    this.records = records;
    this.hashes = hashes;
  }

  /** One line for people. */
  String firstDifference() throws IOException {
    try (RecordFile found = RecordFile.records(records);
        RecordFile sealed = RecordFile.hashes(hashes)) {
      long index = 0;
      byte[] is = found.next();
      byte[] was = sealed.next();
      while (is != null && was != null && Arrays.equals(is, was)) {
        index++;
        is = found.next();
        was = sealed.next();
      }
      return "TAMPERED: record " + index + what(found, sealed, is, was);
    }
  }

  private static String what(RecordFile found, RecordFile sealed, byte[] is, byte[] was)
      throws IOException {
    if (is == null) {
      return " was removed";
    }
    String name = found.name();
    if (was == null) {
      return name + " was inserted";
    }
    boolean foundLater = found.finds(was);
    boolean sealedLater = sealed.finds(is);
    if (foundLater) {
      return name + (sealedLater ? " was reordered" : " was inserted");
    }
    return sealedLater ? " was removed" : name + " was changed";
  }
}
