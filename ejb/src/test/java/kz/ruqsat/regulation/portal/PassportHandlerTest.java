package kz.ruqsat.regulation.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.ruqsat.regulation.EditionInForce;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.load.LawFiles;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.GatewayFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PassportHandlerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static Regulation law;
  private static Schema schema;

  @BeforeAll
  static void read() throws Exception {
    law = LawFiles.load(name -> Optional.empty());
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                PassportHandlerTest.class.getResource(
                    "/META-INF/wsdl/portal/service-passport.xsd"));
  }

  private static void requireValid(byte[] xml) throws Exception {
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  @Test
  void thePassportOfEveryEditionIsValid() throws Exception {
    for (PublicService service : law.services()) {
      for (var edition : service.editions()) {
        EditionInForce inForce = new EditionInForce(edition, Optional.empty());
        requireValid(PassportXml.passport(service.code(), DAY, inForce));
      }
    }
  }

  @Test
  void refusalIsValid() throws Exception {
    RegulationFault fault =
        assertThrows(RegulationFault.class, () -> law.inForce("MI_TYPE_APPROVAL", DAY));
    assertEquals(RegulationFault.Code.NORM_NOT_FOUND, fault.code());
    requireValid(PassportXml.refusal("MI_TYPE_APPROVAL", DAY, fault));
  }

  @Test
  void requestThatCanNotBeReadIsAFault() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
    PassportHandler handler = new PassportHandler(null, clock);
    assertThrows(GatewayFault.class, () -> handler.handle(call("<r/>")));
    assertThrows(
        GatewayFault.class, () -> handler.handle(call("<r><service>S</service><on>soon</on></r>")));
  }

  private static Call call(String document) {
    return new Call(
        PassportHandler.SERVICE,
        "portal",
        "1",
        null,
        "{s}",
        Instant.EPOCH,
        Map.of(),
        document.getBytes(StandardCharsets.UTF_8),
        Optional.empty(),
        Map.of());
  }
}
