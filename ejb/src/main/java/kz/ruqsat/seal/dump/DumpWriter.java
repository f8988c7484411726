package kz.ruqsat.seal.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ruqsat.evidence.Checkpoint;
import kz.ruqsat.evidence.NoteKey;
import kz.ruqsat.evidence.SignedNote;
import kz.ruqsat.seal.SealedLogs;
import kz.ruqsat.seal.SealedLogs.SealedRecord;

/** Writes a log as a zip, batch by batch. */
final class DumpWriter {

  private static final int BATCH = 1000;

  private final SealedLogs logs;
  private final String log;
  private final String checkpoint;
  private final long size;

  /**
   * @param checkpoint that the dump is to be checked against
   */
  DumpWriter(SealedLogs logs, String log, String checkpoint) {
    this.logs = logs;
    this.log = log;
    this.checkpoint = checkpoint;
    this.size = Checkpoint.parse(SignedNote.parse(checkpoint).text()).size();
  }

  void write(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
      text(zip, "key", logs.key(log).map(NoteKey::toString).orElse("") + "\n");
      text(zip, "checkpoint", checkpoint);
      lines(zip, "records", SealedRecord::line);
      lines(
          zip,
          "hashes",
          record -> HexFormat.of().formatHex(record.hash()).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void lines(ZipOutputStream zip, String name, Function<SealedRecord, byte[]> line)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    long from = 0;
    while (from < size) {
      List<SealedRecord> batch = logs.records(log, from, (int) Math.min(BATCH, size - from));
      if (batch.isEmpty()) {
        throw new IOException(log + " ends at " + from + " and not at " + size);
      }
      for (SealedRecord record : batch) {
        zip.write(line.apply(record));
        zip.write('\n');
      }
      from += batch.size();
    }
    zip.closeEntry();
  }
}
