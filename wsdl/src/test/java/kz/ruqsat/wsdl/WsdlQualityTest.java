package kz.ruqsat.wsdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.cxf.BusFactory;
import org.apache.cxf.tools.common.ToolConstants;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.common.ToolException;
import org.apache.cxf.tools.validator.internal.WSDL11Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every WSDL must be, whoever reads it. */
class WsdlQualityTest {

  @TempDir Path scratch;

  @ParameterizedTest
  @MethodSource("kz.ruqsat.wsdl.Contracts#services")
  void passesTheBasicProfile(Path wsdl) {
    assertTrue(isValid(wsdl));
  }

  @ParameterizedTest
  @MethodSource("kz.ruqsat.wsdl.Contracts#wsdls")
  void needsNoNetwork(Path wsdl) throws Exception {
    var remote =
        XmlFiles.attributes(XmlFiles.parse(wsdl), List.of("location", "schemaLocation")).stream()
            .filter(attribute -> attribute.getOwnerElement().getLocalName().equals("import"))
            .filter(attribute -> attribute.getValue().contains(":"))
            .toList();

    assertEquals(List.of(), remote);
  }

  @Test
  void theCheckItselfFindsABrokenProfile() throws Exception {
    var broken = Contracts.ROOT.resolve("shep/SyncChannelInterfaces.wsdl");
    var rpc = scratch.resolve("broken.wsdl");
    Files.writeString(
        rpc,
        Contracts.text(broken).replace("element=\"types:SendMessage\"", "type=\"xsd:string\""));
    Files.copy(Contracts.ROOT.resolve("shep/SyncChannel.wsdl"), scratch.resolve("channel.wsdl"));
    Files.writeString(
        scratch.resolve("channel.wsdl"),
        Contracts.text(scratch.resolve("channel.wsdl"))
            .replace("SyncChannelInterfaces.wsdl", "broken.wsdl"));
    for (Path schema : Contracts.schemas().toList()) {
      Files.copy(schema, scratch.resolve(schema.getFileName().toString()));
    }

    assertThrows(ToolException.class, () -> isValid(scratch.resolve("channel.wsdl")));
  }

  static boolean isValid(Path wsdl) {
    var context = new ToolContext();
    context.put(ToolConstants.CFG_WSDLURL, wsdl.toUri().toString());
    context.put(ToolConstants.CFG_VALIDATE_WSDL, "all");
    return new WSDL11Validator(null, context, BusFactory.getDefaultBus()).isValid();
  }
}
