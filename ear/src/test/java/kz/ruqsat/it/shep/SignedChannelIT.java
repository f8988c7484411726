package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The synchronous channel with signatures in both directions. */
@SystemTest
class SignedChannelIT {

  private static final WsSecurity TRANSPORT = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
  private static final XmlSignatures BUSINESS =
      new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  private static byte[] signed(SyncMessage message) {
    return signed(message, "rsa", "demo_is", KeyInfoForm.KEY_IDENTIFIER);
  }

  private static byte[] signed(
      SyncMessage message, String centre, String alias, KeyInfoForm keyInfo) {
    return TRANSPORT.sign(message.bytes(), DemoKeys.signer(centre, alias), keyInfo);
  }

  private static SyncMessage request() {
    return SyncMessage.person(SyncMessage.PERSON);
  }

  @ParameterizedTest
  @EnumSource(KeyInfoForm.class)
  void theCertificateMayBeNamedInEachOfTheThreeWays(KeyInfoForm keyInfo) {
    for (String centre : new String[] {"rsa", "gost2015"}) {
      String answer =
          SyncDoor.answer(SyncDoor.SIGNED, signed(request(), centre, "demo_is", keyInfo));
      assertEquals(SyncMessage.PERSON, SyncDoor.element("iin", answer));
    }
  }

  @Test
  void theAnswerIsSignedTwiceByTheGateway() {
    String answer = SyncDoor.answer(SyncDoor.SIGNED, signed(request()));
    var body =
        TRANSPORT.verify(
            answer.getBytes(StandardCharsets.UTF_8), DemoKeys.lookup("rsa", "gateway"));
    assertTrue(body.verdict().isValid(), body.verdict().toString());
    String data = answer.replaceAll("(?s).*(<data.*</data>).*", "$1");
    var document = BUSINESS.verify(data.getBytes(StandardCharsets.UTF_8));
    assertTrue(document.verdict().isValid(), document.verdict().toString());
    assertEquals(
        DemoKeys.signer("rsa", "gateway").certificate(),
        document.signatures().get(0).signer().orElseThrow());
  }

  @Test
  void unsignedMessageIsRefused() {
    String fault = SyncDoor.fault(SyncDoor.SIGNED, request().bytes(), "SCE007");
    assertTrue(fault.contains("Сообщение не подписано"));
    assertTrue(fault.contains("wsse:Security"), "the fault itself is signed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<senderCode>DEMO", "<iin>9"})
  void messageChangedAfterSigningIsRefused(String part) {
    String message = new String(signed(request()), StandardCharsets.UTF_8);
    byte[] changed = message.replace(part, part + "1").getBytes(StandardCharsets.UTF_8);
    String fault = SyncDoor.fault(SyncDoor.SIGNED, changed, "SCE006");
    assertTrue(fault.contains("DIGEST_MISMATCH"), fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"information-system", "natural-person", "expired"})
  void keyThatIsNotTheParticipantsIsRefused(String alias) {
    byte[] message = signed(request(), "rsa", alias, KeyInfoForm.KEY_IDENTIFIER);
    SyncDoor.fault(SyncDoor.SIGNED, message, "SCE005");
  }

  @Test
  void signedMessageOutOfItsTimeWindowIsRefused() {
    for (int hours : new int[] {-25, 25}) {
      SyncMessage message = request();
      String date = message.text().replaceAll("(?s)^.*?<messageDate>(.*?)</messageDate>.*", "$1");
      String other = Instant.now().plusSeconds(hours * 3600L).toString();
      SyncDoor.fault(SyncDoor.SIGNED, signed(message.with(date, other)), "RUQ103");
    }
  }

  @Test
  void passwordIsNotNeededBesideTheSignatureButAWrongOneIsRefused() {
    String password = "<password>demo_secret</password>";
    SyncDoor.answer(SyncDoor.SIGNED, signed(request().with(password, "")));
    SyncDoor.fault(SyncDoor.SIGNED, signed(request().with("demo_secret", "wrong")), "RUQ101");
  }

  @Test
  void theSenderMustBeWhoSigned() {
    SyncMessage message = request().with("demo_is", "demo_limited").with("demo_secret", "x");
    SyncDoor.fault(SyncDoor.SIGNED, signed(message), "RUQ101");
    SyncMessage withoutPassword =
        request().with("demo_is", "demo_limited").with("<password>demo_secret</password>", "");
    SyncDoor.fault(SyncDoor.SIGNED, signed(withoutPassword), "SCE005");
  }

  @Test
  void organisationIsAskedForWithASignedDocument() {
    String document =
        "<u:Request xmlns:u=\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\"><RequestorBIN>"
            + "010440099010</RequestorBIN><BIN>170640000778</BIN></u:Request>";
    SyncMessage unsigned = SyncMessage.of("GbdulInfoByBin_v2", text(document));
    SyncDoor.fault(SyncDoor.SIGNED, signed(unsigned), "SCE017");

    byte[] bytes =
        BUSINESS.sign(
            document.getBytes(StandardCharsets.UTF_8), DemoKeys.signer("gost2015", "demo_is"));
    String signedDocument = new String(bytes, StandardCharsets.UTF_8);
    SyncMessage message = SyncMessage.of("GbdulInfoByBin_v2", text(signedDocument));
    String answer = SyncDoor.answer(SyncDoor.SIGNED, signed(message));
    assertTrue(answer.contains("&lt;BIN&gt;170640000778"), answer);

    String forged = signedDocument.replace("170640000778", "170640000779");
    SyncMessage changed = SyncMessage.of("GbdulInfoByBin_v2", text(forged));
    SyncDoor.fault(SyncDoor.SIGNED, signed(changed), "SCE016");
  }

  private static String text(String document) {
    return "<data xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"xs:string\">"
        + document.replace("&", "&amp;").replace("<", "&lt;")
        + "</data>";
  }
}
