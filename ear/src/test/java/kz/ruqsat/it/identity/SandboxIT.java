package kz.ruqsat.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.OnAnyDatabase;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published numbers, each asked for over the channel. */
@SystemTest
@OnAnyDatabase
class SandboxIT {

  @Test
  void theTableIsPublishedForEverybody() {
    var table = Gateway.get("/api/v1/sandbox");

    assertEquals(200, table.statusCode());
    assertTrue(
        table
            .body()
            .contains(
                "{\"behaviour\":\"FOUND\",\"kind\":\"PERSON\",\"number\":\"900101389009\","
                    + "\"sentence\":\"Always found.\"}"),
        table.body());
    assertEquals(16, table.body().split("\"number\"", -1).length - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "900103389208, SCE004",
    "900106389501, SCE909",
    "100140890208, SCE004",
    "100140890505, SCE909"
  })
  void aSupplierThatIsClosedOrFailsIsAFault(String number, String code) {
    String answer = ask(number);
    assertEquals(code, Channel.element("errorCode", answer));
    assertEquals("soap:Server", Channel.element("faultcode", answer), "asking again may help");
  }

  @ParameterizedTest
  @CsvSource({"900104389302", "100140890307"})
  void slowTakesSixSeconds(String number) {
    long start = System.nanoTime();
    String answer = ask(number);

    assertTrue(answer.contains(number), answer);
    assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(6)) >= 0);
  }

  @ParameterizedTest
  @CsvSource({"900108389700", "100140890703"})
  void aMalformedAnswerEndsInTheMiddle(String number) {
    String answer = ask(number);
    assertTrue(answer.startsWith("<"), answer);
    assertFalse(answer.contains(":Envelope>"), answer);
  }

  @ParameterizedTest
  @CsvSource({"900105389407", "100140890406"})
  void aSupplierThatDoesNotAnswerInTimeIsATimeout(String number) {
    assertEquals("RUQ201", Channel.element("errorCode", ask(number)));
  }

  @ParameterizedTest
  @CsvSource({"900107389606", "100140890604"})
  void aBrokenSignatureIsWellFormedAndDoesNotHold(String number) {
    String answer = ask(number);
    String data = answer.replaceAll("(?s).*(<data.*</data>).*", "$1");
    boolean text = data.contains("xs:string");
    String document =
        text
            ? data.replaceAll("(?s)^<data[^>]*>(.*)</data>$", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
            : data;
    var checked = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT).verify(document);
    assertEquals(VerdictCode.DIGEST_MISMATCH, checked.verdict().code(), answer);
  }

  private static String ask(String number) {
    return number.charAt(4) >= '4'
        ? Channel.organisation("GbdulInfoByBin_v2", number)
        : Channel.person("<iin>" + number + "</iin>");
  }
}
