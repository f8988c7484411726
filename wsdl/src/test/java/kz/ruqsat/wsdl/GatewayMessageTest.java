package kz.ruqsat.wsdl;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Messages as they travel, fictitious ones, against the schemas of the two channels. */
class GatewayMessageTest {

  private static final Path MESSAGES = Path.of("src", "test", "resources", "shep", "messages");

  private static Schema schema;

  @BeforeAll
  static void compileTheSchemas() throws Exception {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    schema =
        factory.newSchema(
            Stream.of("sync-types", "async-types", "async-client-types")
                .map(name -> Contracts.ROOT.resolve("shep/" + name + ".xsd").toUri().toString())
                .map(StreamSource::new)
                .toArray(Source[]::new));
  }

  static Stream<Path> messages() throws Exception {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void isValid(Path message) throws Exception {
    var wrapper = wrapper(XmlFiles.parse(message));

    assertDoesNotThrow(() -> schema.newValidator().validate(new DOMSource(wrapper)));
  }

  @ParameterizedTest
  @CsvSource({
    "sync-answer-person, {3f2a9c10-7d44-4be1-8a05-c6b1d2e30f01}, 3f2a9c10-7d44-4be1-8a05-c6b1d2e30f01",
    "sync-request-inline, <serviceId>GBDFL_UniversalServiceSync</serviceId>, ''",
    "sync-request-inline, <request>, <request xmlns='http://bip.bee.kz/SyncChannel/v10/Types'>",
    "sync-fault, <errorCode>SCE007</errorCode>, ''",
    "async-delivery-notification, MESSAGE_NOT_ACCTEPTED, MESSAGE_NOT_ACCEPTED",
    "async-send, <messageType>REQUEST</messageType>, <messageType>QUESTION</messageType>",
    "async-state-change, /Types/Client, /Types"
  })
  void isRefusedWhen(String message, String said, String changed, @TempDir Path scratch)
      throws Exception {
    var text = Files.readString(MESSAGES.resolve(message + ".xml"));
    var broken = scratch.resolve("broken.xml");
    Files.writeString(broken, text.replace(said, changed == null ? "" : changed));
    var wrapper = wrapper(XmlFiles.parse(broken));

    assertThrows(SAXException.class, () -> schema.newValidator().validate(new DOMSource(wrapper)));
  }

  /** The child of the Body, or of the detail of a fault: what the channel's schemas describe. */
  private static Element wrapper(Document message) {
    return XmlFiles.elements(message, "*", "*").stream()
        .filter(
            element -> String.valueOf(element.getNamespaceURI()).startsWith("http://bip.bee.kz/"))
        .findFirst()
        .orElseThrow();
  }
}
