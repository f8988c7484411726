package kz.ruqsat.eds.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** The program of that name, if it is here: it shares no line of code with us. */
final class Openssl {

  private final Path directory;

  Openssl(Path directory) {
    this.directory = directory;
  }

  static boolean isHere() {
    return succeeds("openssl", "version");
  }

  /** Whether its engine of Russian algorithms is installed. */
  static boolean knowsGost() {
    return succeeds("openssl", "engine", "gost");
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a command in the directory, expects it to succeed and gives what it printed. */
  String run(String line) throws Exception {
    return run(line, 0);
  }

  /** Runs a command that must end with an error, and gives what it printed. */
  String fail(String line) throws Exception {
    return run(line, 1);
  }

  private String run(String line, int expected) throws Exception {
    List<String> command = List.of(("openssl " + line).split(" +"));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(expected, process.waitFor(), () -> command + "\n" + printed);
    return printed;
  }

  void append(String name, String... parts) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(Files.readString(directory.resolve(part)));
    }
    Files.writeString(directory.resolve(name), all);
  }

  void write(String name, byte[] octets) throws IOException {
    Files.write(directory.resolve(name), octets);
  }

  byte[] read(String name) throws IOException {
    return Files.readAllBytes(directory.resolve(name));
  }

  void writePem(String name, X509Certificate certificate) throws Exception {
    writePem(name, "CERTIFICATE", certificate.getEncoded());
  }

  void writePem(String name, Key key) throws IOException {
    writePem(name, "PRIVATE KEY", key.getEncoded());
  }

  void writePem(String name, String type, byte[] der) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String pem = "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    Files.writeString(directory.resolve(name), pem);
  }
}
