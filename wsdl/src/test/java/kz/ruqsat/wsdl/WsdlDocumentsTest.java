package kz.ruqsat.wsdl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.wsdl.Definition;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.factory.WSDLFactory;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that asks for {@code ?wsdl}. */
class WsdlDocumentsTest {

  private static final String ADDRESS = "https://gateway.example/shep/bip-sync/";
  private static final String CONCRETE = "http://bip.bee.kz/SyncChannel/v10/Interfaces/Binding2";

  private final WsdlDocuments sync = new WsdlDocuments("META-INF/wsdl/shep/SyncChannel.wsdl");

  @TempDir Path scratch;

  @Test
  void theSingleFileImportsNothing() {
    String wsdl = text("wsdl").orElseThrow();

    assertFalse(Pattern.compile("(schemaL|<wsdl:import[^>]*l)ocation").matcher(wsdl).find(), wsdl);
    for (String type :
        List.of("SyncMessageInfo", "SyncSendMessageRequest", "SyncSendMessageResponse", "guid")) {
      assertEquals(2, wsdl.split("ype name=\"" + type + "\"").length, type + " is there once");
    }
  }

  @Test
  void theSingleFileHoldsTheWholeService() throws Exception {
    var definition = read("wsdl");
    var port =
        definition
            .getService(new QName(CONCRETE, "ISyncChannelHttpService"))
            .getPort("SyncChannelHttpPort");
    var operation = port.getBinding().getPortType().getOperation("SendMessage", null, null);

    assertEquals(ADDRESS, ((SOAPAddress) port.getExtensibilityElements().get(0)).getLocationURI());
    assertEquals(
        new QName("http://bip.bee.kz/SyncChannel/v10/Types", "SendMessage"),
        operation.getInput().getMessage().getPart("SendMessageParameters").getElementName());
  }

  @Test
  void theSingleFilePassesTheSameChecksAsTheContract() throws Exception {
    for (String name : List.of("SyncChannel", "AsyncChannel", "AsyncChannelClient")) {
      var documents = new WsdlDocuments("META-INF/wsdl/shep/" + name + ".wsdl");
      var file = scratch.resolve(name + ".wsdl");
      Files.write(file, documents.find("wsdl", ADDRESS).orElseThrow());

      assertTrue(WsdlQualityTest.isValid(file), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WSDL", "Wsdl=", "singleWsdl", "wsdl&lang=kk"})
  void anySpellingOfTheQueryGetsTheSingleFile(String query) {
    assertEquals(text("wsdl"), text(query));
  }

  @Test
  void everyPartCanBeReachedFromTheFirstByItsAbsoluteAddress() {
    var reference = Pattern.compile("ocation=\"" + Pattern.quote(ADDRESS) + "\\?([^\"]+)\"");
    var queries = new ArrayList<>(List.of("wsdl=SyncChannel.wsdl"));
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      String part = text(query).orElseThrow(() -> new AssertionError("Nothing at ?" + query));
      assertFalse(part.contains("{address}"));
      reference
          .matcher(part)
          .results()
          .map(match -> match.group(1))
          .filter(found -> !queries.contains(found))
          .forEach(queries::add);
    }

    assertEquals(
        List.of(
            "wsdl=SyncChannel.wsdl",
            "wsdl=SyncChannelInterfaces.wsdl",
            "xsd=sync-types.xsd",
            "xsd=common.xsd",
            "xsd=sync-request.xsd",
            "xsd=sync-response.xsd"),
        queries);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "xsd", "xsd=", "xsd=../../microprofile-config.properties", "wsdl=/etc/passwd"})
  void nothingElseIsServed(String query) {
    assertEquals(Optional.empty(), sync.find(query, ADDRESS));
  }

  @Test
  void anAddressCannotBreakOutOfItsAttribute() throws Exception {
    String hostile = "http://h/?a=1&b=\"><x/>";
    Files.write(scratch.resolve("hostile.wsdl"), sync.find("wsdl", hostile).orElseThrow());

    var addresses =
        XmlFiles.elements(XmlFiles.parse(scratch.resolve("hostile.wsdl")), "*", "address");
    assertEquals(hostile, addresses.get(0).getAttribute("location"));
  }

  @Test
  void aMissingContractIsFoundAtStart() {
    assertThrows(IllegalArgumentException.class, () -> new WsdlDocuments("META-INF/wsdl/no.wsdl"));
  }

  private Optional<String> text(String query) {
    return sync.find(query, ADDRESS).map(bytes -> new String(bytes, UTF_8));
  }

  private Definition read(String query) throws Exception {
    var file = Files.write(scratch.resolve("read.wsdl"), sync.find(query, ADDRESS).orElseThrow());
    var reader = WSDLFactory.newInstance().newWSDLReader();
    reader.setFeature("javax.wsdl.verbose", false);
    return reader.readWSDL(file.toUri().toString());
  }
}
