package kz.ruqsat.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.OnAnyDatabase;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Foreign SOAP stacks as clients of the running gateway. Each generates from {@code ?wsdl} with no
 * hand edits, finds a person by a Kazakh name, reads an organisation and a fault, and prints what
 * it read; all must have read the same.
 */
@SystemTest
@OnAnyDatabase
class InteroperabilityIT {

  private static final Path INTEROP = Path.of("..", "interop");
  private static final String WSDL = Gateway.uri("/shep/bip-sync/?wsdl").toString();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aJavaStackReadsWhatItShould(JavaStack stack) throws Exception {
    Path classes = stack.generate(WSDL, folder);

    assertEquals(expected(), stack.run(classes, WSDL));
  }

  @Test
  void aClientMadeFromTheFilesOfTheContractKeepsWorking() throws Exception {
    String contract = Path.of("../wsdl/target/classes/META-INF/wsdl/shep").toUri().toString();
    Path classes = JavaStack.METRO.generate(contract + "SyncChannel.wsdl", folder);

    assertEquals(expected(), JavaStack.METRO.run(classes, WSDL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soap", "strong-soap"})
  void aNodePackageReadsWhatItShould(String name) throws Exception {
    assumeTrue(Processes.onPath("node"), "SKIPPED: node is not installed, npm's stacks not tried");
    Path home = installed();

    assertEquals(expected(), Processes.run(home, List.of("node", name + "-client.js", WSDL)));
  }

  /** The npm packages, installed once into a copy, so that nothing is left in the sources. */
  private static synchronized Path installed() throws IOException, InterruptedException {
    Path home = Path.of("target", "interop-node");
    if (!Files.exists(home.resolve("installed"))) {
      Files.createDirectories(home);
      try (var files = Files.list(INTEROP.resolve("node"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, home.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Processes.run(home, List.of("npm", "ci", "--ignore-scripts"));
      Files.createFile(home.resolve("installed"));
    }
    return home;
  }

  private static String expected() throws IOException {
    return Files.readString(INTEROP.resolve("expected"), UTF_8);
  }
}
