package kz.ruqsat.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other programs, bounded in time, and keeps what they say. */
final class Processes {

  private static final long LIMIT_SECONDS = 180;

  private Processes() {}

  /** What the program wrote to its standard output; its complaints when it fails. */
  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Path complained = Files.createTempFile(folder, "complained", ".txt");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process =
        builder.redirectOutput(said.toFile()).redirectError(complained.toFile()).start();
    boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(
          command
              + (ended ? " failed\n" : " was too slow\n")
              + Files.readString(said, UTF_8)
              + Files.readString(complained, UTF_8));
    }
    return Files.readString(said, UTF_8);
  }

  static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
