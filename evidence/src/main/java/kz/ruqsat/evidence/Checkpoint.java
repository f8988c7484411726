package kz.ruqsat.evidence;

import java.util.Base64;
import java.util.List;

/**
 * What a log commits to: so many records, with that root. Its text is as in C2SP tlog-checkpoint.
 *
 * @param origin which log
 * @param size how many records
 * @param root hash over all of them
 */
public record Checkpoint(String origin, long size, byte[] root) {

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Checkpoint parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || lines.get(0).isEmpty() || !lines.get(1).matches("0|[1-9][0-9]{0,18}")) {
      throw new IllegalArgumentException("a checkpoint is origin, size and root");
    }
    byte[] root = Base64.getDecoder().decode(lines.get(2));
    if (root.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("a root has 32 bytes");
    }
    return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root);
  }

  /** The text to be signed. */
  public String text() {
    return origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n';
  }
}
