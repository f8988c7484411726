package kz.ruqsat.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ГБД ФЛ, ГБД ЮЛ and КДП as clients of the real gateway ask them. */
@SystemTest
@Obligation({"IS.06", "IS.07", "DC.2"})
class ChannelLookupsIT {

  private static final String IIN = "900101350013";
  private static final String BIN = "170640000778";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iin>900101350013</iin>",
        "<surname>ПРИМЕРОВ</surname><name>Асан</name><patronymic>УЧЕБНЫЙ</patronymic>"
            + "<birthDate>1990-01-01</birthDate>",
        "<documentNumber>900000001</documentNumber>"
      })
  void aPersonIsFoundByEachKindOfSearch(String criteria) {
    String answer = Channel.person(criteria);

    assertEquals("SCSS001", Channel.element("code", answer));
    assertEquals(IIN, Channel.element("iin", answer));
    assertTrue(answer.contains("<code>00000</code><nameRu>Сообщение успешно обработано"), answer);
    assertTrue(answer.contains("<ds:Signature"), answer);
  }

  @Test
  void theDocumentRepeatsIdAndTimeOfTheEnvelope() {
    String answer = Channel.person("<iin>900101350013</iin>");
    String data = answer.substring(answer.indexOf("<data"));

    assertEquals(Channel.element("messageId", answer), Channel.element("messageId", data));
    assertEquals(Channel.element("responseDate", answer), Channel.element("messageDate", data));
    assertEquals(Channel.element("correlationId", answer), Channel.element("requestId", data));
  }

  @Test
  @Obligation("S2.2.9.C2")
  void whoIsNotFoundIsAnAnswerWithoutPersons() {
    String answer = Channel.person("<iin>900102389103</iin>");

    assertEquals("SCSE001", Channel.element("code", answer));
    assertFalse(answer.contains("<persons"), answer);
  }

  @Test
  void aTokenOfKdpOpensThePersonWhoConsented() {
    String consent =
        Channel.ask(
            "KDP_SERVICE",
            "<data><uin>900101350013</uin><company_bin>990140000017</company_bin>"
                + "<access_name>GBDFLUniversal_token</access_name><expiresIn>60000</expiresIn>"
                + "</data>");
    String given = consent.substring(consent.indexOf("<data")).replaceAll("<(/?)\\w+:", "<$1");
    String token = given.replaceAll("(?s).*<code[^>]*>([^<]+)</.*", "$1");
    String key = given.replaceAll("(?s).*<public-key[^>]*>([^<]+)</.*", "$1");

    assertEquals(IIN, Channel.element("iin", withToken(token, key)), consent);
    assertEquals("SCSE001", Channel.element("code", withToken("other", key)));
  }

  private static String withToken(String token, String key) {
    return Channel.ask(
        "GBDFLUniversal_token",
        "<data><iin>900101350013</iin><kdpToken>%s</kdpToken><publicKey>%s</publicKey></data>"
            .formatted(token, key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GbdulInfoByBin_v2", "GbdulInfoByBin"})
  void anOrganisationIsFoundByItsBinAndComesAsASignedText(String service) {
    String answer = Channel.organisation(service, BIN);

    assertTrue(answer.contains("xsi:type=\"xs:string\""), answer);
    assertTrue(answer.contains("<Status><Code>002</Code>"), answer);
    assertEquals(BIN, Channel.element("BIN", answer));
    assertTrue(answer.contains("</ds:Signature></"), answer);
  }

  @Test
  void whatIsNotFoundIsAnAnswerWithoutAnOrganisation() {
    String answer = Channel.organisation("GbdulInfoByBin_v2", "100140890109");

    assertEquals("SCSS001", Channel.element("code", answer));
    assertTrue(answer.contains("<Status><Code>101</Code>"), answer);
    assertFalse(answer.contains("<Organization>"), answer);
  }

  @Test
  void affiliatedPersonsAreFound() {
    String answer = Channel.organisation("GbdulAffilFace_KDP", BIN);
    assertTrue(answer.contains("<Founders><IIN>900101350013</IIN>"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Gbdul3005_KDP,http://3005_kdp.reports.egp.gbdul.tamur.kz,Первичная регистрация",
    "Gbdul3007_KDP,http://kdp.3007.reports.egp.gbdul.tamur.kz,Зарегистрирован"
  })
  void aReportIsOneSignedElement(String service, String namespace, String content) {
    String answer =
        Channel.ask(
            service,
            ("<data><r:request xmlns:r=\"%s\"><r:requestNumber>1</r:requestNumber>"
                    + "<r:declarantId>2</r:declarantId><r:businessData><r:BIN>170640000778</r:BIN>"
                    + "</r:businessData></r:request></data>")
                .formatted(namespace));

    assertTrue(answer.contains(namespace), answer);
    assertTrue(answer.contains(content), answer);
    assertTrue(answer.contains("<ds:Signature"), answer);
  }
}
