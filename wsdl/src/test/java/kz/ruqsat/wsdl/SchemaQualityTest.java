package kz.ruqsat.wsdl;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every schema must be, so that strict and simple-minded readers alike accept it. */
class SchemaQualityTest {

  @ParameterizedTest
  @MethodSource("kz.ruqsat.wsdl.Contracts#schemas")
  void standsAloneUnderXerces(Path schema) throws Exception {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");

    assertDoesNotThrow(() -> factory.newSchema(schema.toFile()));
  }

  @ParameterizedTest
  @MethodSource("kz.ruqsat.wsdl.Contracts#schemas")
  void standsAloneUnderLibxml(Path schema) throws Exception {
    assumeTrue(onPath("xmllint"), "SKIPPED: xmllint is not installed, libxml was not asked");
    var nothing = Files.writeString(Path.of("target", "nothing.xml"), "<nothing/>");
    var lint =
        new ProcessBuilder(
                "xmllint", "--nonet", "--noout", "--schema", schema.toString(), nothing.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // 3: the document is invalid, as <nothing/> must be; 5: the schema did not compile
    assertEquals(3, lint.waitFor(), said);
  }

  @Test
  void everyNamespaceIsImportedFromOneFileOnly() throws Exception {
    Map<String, Set<Path>> homes = new TreeMap<>();
    for (Path file : Stream.concat(Contracts.wsdls(), Contracts.schemas()).toList()) {
      for (Element element :
          XmlFiles.elements(XmlFiles.parse(file), XMLConstants.W3C_XML_SCHEMA_NS_URI, "import")) {
        homes
            .computeIfAbsent(element.getAttribute("namespace"), namespace -> new HashSet<>())
            .add(file.resolveSibling(element.getAttribute("schemaLocation")).normalize());
      }
    }

    var scattered =
        homes.entrySet().stream()
            .filter(home -> home.getValue().size() > 1)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), scattered);
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
