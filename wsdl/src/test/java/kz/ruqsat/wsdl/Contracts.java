package kz.ruqsat.wsdl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract files of the module, as they will stand in its jar. */
final class Contracts {

  static final Path ROOT = Path.of("target", "classes", "META-INF", "wsdl");

  private Contracts() {}

  static Stream<Path> wsdls() {
    return files(".wsdl").stream();
  }

  /** The WSDLs a client starts from: those that say how and where the service is called. */
  static Stream<Path> services() {
    return wsdls().filter(wsdl -> text(wsdl).contains("<wsdl:service"));
  }

  static Stream<Path> schemas() {
    return files(".xsd").stream();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(String suffix) {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
