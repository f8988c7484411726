package kz.ruqsat.shep.wire.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.Messages;
import kz.ruqsat.shep.wire.SoapVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SyncRequestTest {

  private static SyncRequest read(String message) throws MalformedMessage {
    return SyncRequest.of(EnvelopeReader.read(message));
  }

  @Test
  void everyPartOfTheRequestIsRead() throws Exception {
    SyncRequest request = read(Messages.request("<data><iin>900101350013</iin></data>"));
    assertEquals("6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01", request.messageId());
    assertEquals("GBDFL_UniversalServiceSync", request.serviceId());
    assertEquals(Instant.parse("2026-02-03T05:15:30.120Z"), request.messageDate());
    assertEquals("demo_is", request.senderId());
    assertEquals("demo_secret", request.password());
    assertEquals(Map.of("CONNECTOR_CLIENT", "true"), request.properties());
    assertEquals(SoapVersion.V11, request.version());
  }

  @Test
  void emptyOptionalElementIsTheSameAsNone() throws Exception {
    assertNull(read(Messages.request("<data/>")).correlationId());
  }

  @Test
  void emptyDataIsNoData() throws Exception {
    assertTrue(read(Messages.request("<data/>")).data().isEmpty());
    assertTrue(read(Messages.request("<data> </data>")).data().isEmpty());
    assertTrue(read(Messages.request("")).data().isEmpty());
  }

  @Property(tries = 200)
  void anyPrefixWillDo(
      @ForAll @AlphaChars @StringLength(max = 6) String soap,
      @ForAll @AlphaChars @StringLength(min = 1, max = 6) String types)
      throws Exception {
    boolean reserved = (soap + types).toLowerCase(java.util.Locale.ROOT).contains("xml");
    if (reserved || soap.equals(types)) {
      return;
    }
    SyncRequest request = read(Messages.request(soap, types, "<data><a>1</a></data>"));
    assertEquals("demo_is", request.senderId());
    assertFalse(request.data().orElseThrow().isEmpty());
  }

  @Test
  void qualifiedPartsInAnyOrderWithUnknownOnesBetweenAreRead() throws Exception {
    SyncRequest request =
        read(
            """
            <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"
                xmlns:ns1="http://bip.bee.kz/SyncChannel/v10/Types"
                xmlns:ns4="http://bip.bee.kz/SyncChannel/v10/Interfaces">
              <SOAP-ENV:Body><ns1:SendMessage><ns1:request>
                <ns4:requestData><ns4:data xmlns:cs="urn:x" xmlns:xsi="urn:i" xsi:type="cs:Request">
                  <iin>900101350013</iin></ns4:data></ns4:requestData>
                <requestInfo>
                  <unknown><messageId>inner</messageId></unknown>
                  <sender><sessionId>5f6a</sessionId><password>p</password>
                    <senderId>demo_is</senderId></sender>
                  <routeId/>
                  <messageDate>2026-02-03</messageDate>
                  <serviceId>S</serviceId>
                  <ns1:messageId>M-1</ns1:messageId>
                  <sessionId>not-a-guid</sessionId>
                </requestInfo></ns1:request></ns1:SendMessage></SOAP-ENV:Body>
            </SOAP-ENV:Envelope>
            """);
    assertEquals("M-1", request.messageId());
    assertEquals("p", request.password());
    assertNull(request.routeId());
    assertTrue(request.data().orElseThrow().documents(true).get(0).contains("900101350013"));
  }

  @Test
  void soap12IsRead() throws Exception {
    String message =
        Messages.request("<data><a/></data>")
            .replace(Messages.SOAP, "http://www.w3.org/2003/05/soap-envelope");
    assertEquals(SoapVersion.V12, read(message).version());
  }

  @Test
  void missingMandatoryPartIsNamed() {
    String message =
        Messages.request("<data/>")
            .replace("<serviceId>GBDFL_UniversalServiceSync</serviceId>", "<serviceId/>");
    MalformedMessage refused = assertThrows(MalformedMessage.class, () -> read(message));
    assertTrue(refused.getMessage().contains("serviceId"));
  }

  @Test
  void anotherOperationIsRefused() {
    String message = Messages.request("<data/>").replace("SendMessage", "GetMessage");
    assertThrows(MalformedMessage.class, () -> read(message));
  }

  @Test
  void passwordIsNotInTheText() throws Exception {
    assertFalse(read(Messages.request("<data/>")).toString().contains("demo_secret"));
  }
}
