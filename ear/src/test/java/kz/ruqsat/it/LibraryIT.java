package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the EAR carries. Whatever the server brings (CXF, xmlsec, EclipseLink, …) must stay out. */
class LibraryIT {

  private static final Set<String> LIBRARIES =
      Set.of(
          "bcpkix-jdk18on",
          "bcprov-jdk18on",
          "bcutil-jdk18on",
          "flyway-core",
          "flyway-database-cockroachdb",
          "flyway-database-postgresql",
          "ruqsat-eds",
          "ruqsat-evidence",
          "ruqsat-wsdl",
          "snakeyaml-engine");

  @Test
  void theEarCarriesTheseLibrariesAndNoOthers() throws IOException {
    Path archive = Path.of(System.getProperty("server.home"), "ruqsat.ear");
    try (var ear = new ZipFile(archive.toFile())) {
      Set<String> found =
          ear.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
              .map(name -> name.replaceFirst("lib/(.*?)-[0-9].*", "$1"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(LIBRARIES), found);
    }
  }
}
