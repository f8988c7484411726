package kz.ruqsat.it.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of the gateway under test, looked at from outside by the JDK's own tool. */
final class ServerHeap {

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private static final int LOOKS = 4;

  private ServerHeap() {}

  /**
   * What is in use after everything that nobody holds was thrown away, in bytes: the least of some
   * looks, since the server goes on with other work between the throwing away and the look.
   */
  static long used() throws IOException, InterruptedException {
    long least = Long.MAX_VALUE;
    for (int look = 0; look < LOOKS; look++) {
      least = Math.min(least, usedNow());
    }
    return least;
  }

  private static long usedNow() throws IOException, InterruptedException {
    long server =
        ProcessHandle.current()
            .descendants()
            .filter(it -> it.info().commandLine().orElse("").contains("jboss-modules"))
            .findFirst()
            .orElseThrow()
            .pid();
    jcmd(server, "GC.run");
    Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("jcmd tells no heap");
    }
    return Long.parseLong(used.group(1)) * 1024;
  }

  private static String jcmd(long pid, String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid),
                command)
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return said;
  }
}
