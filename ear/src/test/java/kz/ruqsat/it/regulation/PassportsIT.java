package kz.ruqsat.it.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.shep.SyncMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passports of the services through every door: REST, the channel, the page. */
@SystemTest
class PassportsIT {

  private static String get(String path, int status) {
    HttpResponse<String> answer = Gateway.get(path);
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void sixServicesAreListedWithTheirEditions() {
    String services = get("/api/v1/services", 200);
    assertEquals(6, services.split("\"listNumber\"", -1).length - 1, services);
    assertTrue(services.contains("PROCEDURE_NOT_CONFIGURED"), services);
  }

  @Test
  @Obligation("GAP-43")
  void withoutADeclarationNoEditionIsInForceOnADayBetween() {
    String problem = get("/api/v1/services/MI_TYPE_APPROVAL?on=1999-12-31", 404);
    assertTrue(problem.contains("NORM_NOT_FOUND"), problem);
    assertTrue(get("/api/v1/services/NO_SUCH", 404).contains("UNKNOWN_SERVICE"));
    get("/api/v1/services/MI_TYPE_APPROVAL?on=soon", 400);
  }

  @Test
  void theDemoDeclaresTheNewestEditionAndSaysSo() {
    String passport = get("/api/v1/services/EXPERT_AUDITOR_ATTESTATION", 200);
    assertTrue(passport.contains("\"declaration\""), passport);
    assertTrue(passport.contains("\"edition\":\"2016\""), passport);
  }

  @Test
  @Obligation("GAP-44")
  void anEditionIsReadableWhetherInForceOrNot() {
    String edition = get("/api/v1/services/STATE_SYMBOLS_LICENCE/editions/2013", 200);
    assertTrue(edition.contains("\"P15BD\"") && edition.contains("\"P10BD\""), edition);
    assertTrue(edition.contains("LICENCE_FEE_NOT_PAID"), edition);
    assertTrue(edition.contains("S1.2.16.2"), "rules name their obligations");
    get("/api/v1/services/STATE_SYMBOLS_LICENCE/editions/1999", 404);
  }

  @Test
  void formsAreServedAsJsonSchema() {
    String edition = "/api/v1/services/EXPERT_AUDITOR_ATTESTATION/editions/2013";
    HttpResponse<String> schema = Gateway.get(edition + "/forms/AUDITOR_INFORMATION");
    assertEquals(200, schema.statusCode(), schema.body());
    assertEquals(
        "application/schema+json", schema.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(schema.body().contains("https://json-schema.org/draft/2020-12/schema"));
    assertTrue(schema.body().contains("\"type\":\"array\""), "repeated blocks are lists");
    get(edition + "/forms/NO_SUCH", 404);
  }

  @Test
  @Obligation({"S1.0.T.2", "S1.0.T.3"})
  void actsTellTheirDateAndTheirEnd() {
    String act = get("/api/v1/acts/PP-587", 200);
    assertTrue(act.contains("\"adoptedOn\":\"2013-06-07\""), act);
    assertTrue(act.contains("\"repealed\":true") && act.contains("PP-175"), act);
    get("/api/v1/acts/PP-1", 404);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Государственные услуги",
    "kk, Мемлекеттік көрсетілетін қызметтер",
    "en, Public services"
  })
  void thePageSpeaksThreeLanguages(String language, String title) {
    String list = get("/passports/?lang=" + language, 200);
    assertTrue(list.contains("<html lang=\"" + language + "\">"), list);
    assertTrue(list.contains("<h1>" + title + "</h1>"), list);
    String passport = get("/passports/EXPERT_AUDITOR_ATTESTATION?lang=" + language, 200);
    assertTrue(passport.contains("2016"), passport);
    assertFalse(passport.contains("LocalText["), passport);
    assertFalse(passport.contains("null"), passport);
  }

  @Test
  void thePageOfAnUnknownServiceIsNotThere() {
    get("/passports/NO_SUCH", 404);
  }

  @Test
  void aPortalAsksOverTheChannel() {
    String found = ask("<service>MI_METROLOGICAL_ATTESTATION</service>");
    assertTrue(found.contains("<code>SCSS001</code>"), found);
    assertTrue(found.contains("<edition>2016</edition>"), found);
    assertTrue(found.contains("<declarationReason>"), found);
    String none = ask("<service>MI_METROLOGICAL_ATTESTATION</service><on>1999-12-31</on>");
    assertTrue(none.contains("<code>SCSE001</code>"), none);
    assertTrue(none.contains("<code>NORM_NOT_FOUND</code>"), none);
  }

  private static String ask(String fields) {
    SyncMessage message =
        SyncMessage.of(
            "RUQSAT_SERVICE_PASSPORT",
            "<data><p:passportRequest xmlns:p=\"urn:ruqsat:portal:service-passport\">"
                + fields
                + "</p:passportRequest></data>");
    var request =
        Gateway.request("/shep/bip-sync/").POST(BodyPublishers.ofByteArray(message.bytes()));
    return Gateway.send(request).body();
  }
}
