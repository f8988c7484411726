package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the EAR carries. Whatever the server brings (CXF, xmlsec, EclipseLink, …) must stay out. */
class LibraryIT {

  private static final Set<String> LIBRARIES =
      Set.of(
          "bcpkix-jdk18on",
          "bcprov-jdk18on",
          "bcutil-jdk18on",
          "core",
          "flyway-core",
          "flyway-database-cockroachdb",
          "flyway-database-postgresql",
          "fontbox",
          "pdfbox",
          "pdfbox-io",
          "ruqsat-eds",
          "ruqsat-evidence",
          "ruqsat-wsdl",
          "snakeyaml-engine");

  /** Only the doors need them, so they stay in the web archive. */
  private static final Set<String> LIBRARIES_OF_THE_DOORS = Set.of("fastexcel", "opczip");

  @Test
  void theEarCarriesTheseLibrariesAndNoOthers() throws IOException {
    Path archive = Path.of(System.getProperty("server.home"), "ruqsat.ear");
    try (var ear = new ZipFile(archive.toFile())) {
      Set<String> found =
          libraries(ear.stream().map(ZipEntry::getName).filter(name -> name.startsWith("lib/")));
      assertEquals(new TreeSet<>(LIBRARIES), found);
    }
  }

  @Test
  void theWebArchiveCarriesTheseLibrariesAndNoOthers() throws IOException {
    Path archive = Path.of(System.getProperty("server.home"), "ruqsat.ear");
    try (var ear = new ZipFile(archive.toFile());
        var war = new ZipInputStream(ear.getInputStream(ear.getEntry("ruqsat-web.war")))) {
      Set<String> names = new TreeSet<>();
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        names.add(entry.getName());
      }
      assertEquals(new TreeSet<>(LIBRARIES_OF_THE_DOORS), libraries(names.stream()));
    }
  }

  private static Set<String> libraries(Stream<String> names) {
    return names
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.replaceFirst(".*/(.*?)-[0-9].*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
