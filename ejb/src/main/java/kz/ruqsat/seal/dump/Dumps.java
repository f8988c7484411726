package kz.ruqsat.seal.dump;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.seal.SealedLogs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Full dumps of logs as files. A dump is a zip with {@code key}, {@code checkpoint}, {@code
 * records} and {@code hashes}, just what the stand-alone verifier reads; beside it stands its
 * SHA-256 in the form of {@code sha256sum}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dumps {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String DIGEST = ".sha256";

  @Inject private SealedLogs logs;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.dump.folder")
  private Optional<Path> folder;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  private Path data;

  @Inject
  @ConfigProperty(name = "ruqsat.dump.keep")
  private int keep;

  /** For the container. */
  public Dumps() {}

  Dumps(SealedLogs logs, Clock clock, Path folder, int keep) {
    this.logs = logs;
    this.clock = clock;
    this.folder = Optional.of(folder);
    this.keep = keep;
  }

  /**
   * Writes a dump of all that the newest checkpoint covers; the oldest dumps beyond {@code
   * ruqsat.dump.keep} go.
   *
   * @return empty when the log has no checkpoint yet
   */
  public Optional<Dump> make(String log) {
    Optional<String> checkpoint = logs.checkpoint(log);
    if (checkpoint.isEmpty()) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(folder());
      Path unfinished = Files.createTempFile(folder(), log, ".part");
      try {
        Path dump = finish(unfinished, log, checkpoint.get());
        forgetOld(log);
        return Optional.of(dump(dump));
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the dump of " + log + " can not be written", e);
    }
  }

  /** Nobody sees a dump before it is whole. */
  private Path finish(Path unfinished, String log, String checkpoint) throws IOException {
    String name = log + "-" + STAMP.format(clock.instant()) + ".zip";
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(unfinished), digest)) {
      new DumpWriter(logs, log, checkpoint).write(out);
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    Files.writeString(folder().resolve(name + DIGEST), hex + "  " + name + "\n");
    return Files.move(unfinished, folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The dumps of a log that are kept, the newest first. */
  public List<Dump> list(String log) {
    logs.size(log);
    return files(log).stream().map(this::dump).toList();
  }

  /** A dump by its name, to be read and closed by the caller. */
  public Optional<InputStream> open(String log, String name) {
    return files(log).stream()
        .filter(file -> file.getFileName().toString().equals(name))
        .findFirst()
        .map(Dumps::open);
  }

  private void forgetOld(String log) throws IOException {
    List<Path> all = files(log);
    for (Path old : all.subList(Math.min(keep, all.size()), all.size())) {
      Files.deleteIfExists(old);
      Files.deleteIfExists(digestOf(old));
    }
  }

  /** Names hold the time, so their order is that of time. */
  private List<Path> files(String log) {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.getFileName().toString().matches(log + "-[0-9TZ]+\\.zip"))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dump dump(Path file) {
    try {
      String digest = Files.readString(digestOf(file), StandardCharsets.US_ASCII);
      return new Dump(
          file.getFileName().toString(),
          Files.size(file),
          digest.substring(0, digest.indexOf(' ')),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return folder.orElseGet(() -> data.resolve("dumps"));
  }

  private static Path digestOf(Path file) {
    return file.resolveSibling(file.getFileName() + DIGEST);
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
