package kz.ruqsat.evidence.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import kz.ruqsat.evidence.GrowingTree;
import kz.ruqsat.evidence.Hashes;

/** A file with one record, or one hash, a line; read once from its beginning. */
final class RecordFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Function<byte[], byte[]> hashOf;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;

  private RecordFile(Path file, Function<byte[], byte[]> hashOf) throws IOException {
    this.in = Files.newInputStream(file);
    this.hashOf = hashOf;
  }

  /** Records: the hash of a line is the leaf's. */
  static RecordFile records(Path file) throws IOException {
    return new RecordFile(file, Hashes::leaf);
  }

  /** Hashes of leaves, hexadecimal. */
  static RecordFile hashes(Path file) throws IOException {
    return new RecordFile(
        file, line -> HexFormat.of().parseHex(new String(line, StandardCharsets.US_ASCII)));
  }

  /** The hash of the next line, or null at the end. */
  byte[] next() throws IOException {
    line.reset();
    boolean begun = false;
    while (at < end || fill()) {
      begun = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      if (at < end) {
        at++;
        return hashOf.apply(line.toByteArray());
      }
    }
    return begun ? hashOf.apply(line.toByteArray()) : null;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** The first fields of the line read last: the log and the record's id. */
  String name() {
    String[] fields = line.toString(StandardCharsets.UTF_8).split("\t", 3);
    return fields.length < 3 ? "" : " (" + fields[0] + " " + fields[1] + ")";
  }

  /** The tree over all that follows. */
  GrowingTree tree() throws IOException {
    GrowingTree tree = new GrowingTree();
    for (byte[] hash = next(); hash != null; hash = next()) {
      tree.append(hash);
    }
    return tree;
  }

  /** Reads on until a line has that hash; false if none has. */
  boolean finds(byte[] wanted) throws IOException {
    for (byte[] hash = next(); hash != null; hash = next()) {
      if (Arrays.equals(hash, wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
