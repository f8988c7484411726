package kz.ruqsat.identity.gbdul;

import static kz.ruqsat.identity.Calls.NOW;
import static kz.ruqsat.identity.PopulationRegistry.organisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.identity.Calls;
import kz.ruqsat.identity.FakeConsents;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.SchemaCheck;
import kz.ruqsat.identity.consent.GrantedConsent;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GbdUlHandlersTest {

  private static final SchemaCheck V2 = SchemaCheck.of("gbdul/info-by-bin-v2.xsd");
  private static final SchemaCheck V1 = SchemaCheck.of("gbdul/info-by-bin.xsd");
  private static final SchemaCheck AFFILIATION = SchemaCheck.of("gbdul/affiliated-persons.xsd");
  private static final SchemaCheck REPORT_3005 = SchemaCheck.of("gbdul/report-3005.xsd");
  private static final SchemaCheck REPORT_3007 = SchemaCheck.of("gbdul/report-3007.xsd");

  private static final String BIN = "170640000778";

  private final FakeConsents consents = new FakeConsents(Clock.fixed(NOW, ZoneOffset.UTC));
  private final BinLookup lookup =
      new BinLookup(
          new IdentityLookup(
              new PopulationRegistry(), new Sandbox(false, Duration.ZERO, duration -> {})),
          consents);
  private final OrganisationHandler organisations = new OrganisationHandler(lookup);
  private final AffiliationHandler affiliation = new AffiliationHandler(lookup);
  private final Report3005Handler report3005 = new Report3005Handler(lookup);
  private final Report3007Handler report3007 = new Report3007Handler(lookup);

  static Stream<Organisation> all() {
    return PopulationRegistry.POPULATION.organisations().values().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyAnswerOfEveryServiceIsValid(Organisation organisation) {
    String bin = organisation.bin().digits();

    V2.accept(ask(organisations, "GbdulInfoByBin_v2", bin).document());
    V1.accept(ask(organisations, "GbdulInfoByBin", bin).document());
    AFFILIATION.accept(ask(affiliation, AffiliationHandler.SERVICE, bin).document());
    REPORT_3005.accept(ask(report3005, Report3005Handler.SERVICE, bin).document());
    REPORT_3007.accept(ask(report3007, Report3007Handler.SERVICE, bin).document());
  }

  @Test
  @Obligation({"IS.07", "DC.2"})
  void anAnswerIsWordForWordAsTheRealDatabaseWritesIt() {
    String answer = text(ask(organisations, "GbdulInfoByBin_v2", BIN));

    assertTrue(
        answer.matches(
            "(?s)<(\\w+:)?responseDataType [^>]*\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\".*"),
        answer);
    assertTrue(
        answer.contains(
            "<Status><Code>002</Code><NameRu>Запрос обработан успешно</NameRu>"
                + "<NameKz>Сұрау сәтті өңделді</NameKz></Status><Organization><BIN>170640000778"),
        answer);
    assertTrue(answer.contains("<RegistrationDate>2017-06-05+06:00</RegistrationDate>"), answer);
    assertTrue(answer.contains("<CityRu>-</CityRu><CityKz>-</CityKz>"), answer);
    assertTrue(
        answer.contains(
            "<IIN>900101350013</IIN><SurName>ПРИМЕРОВ</SurName><Name>АСАН</Name>"
                + "<MiddleName>УЧЕБНЫЙ</MiddleName><Value>100000.0</Value><Percent>100.0</Percent>"),
        answer);
    assertTrue(answer.contains("<FoundersCount>1</FoundersCount>"), answer);
  }

  @Test
  void datesCarryTheZoneOfTheirDay() {
    String answer =
        text(
            ask(organisations, "GbdulInfoByBin_v2", organisation("No capital yet").bin().digits()));
    assertTrue(answer.contains("<RegistrationDate>2025-02-15+05:00</RegistrationDate>"), answer);
  }

  @Test
  void theFirstVersionDiffersByTheNamespaceOfTheRoot() {
    String v1 = text(ask(organisations, "GbdulInfoByBin", BIN));
    String v2 = text(ask(organisations, "GbdulInfoByBin_v2", BIN));

    assertEquals(v2, v1.replace("gbdulinfobybin.", "gbdulinfobybin_v2."));
  }

  @Test
  void jointEntrepreneursAndNonResidentsHaveTheirOwnForm() {
    for (String title : new String[] {"Joint entrepreneurs", "A company of another country"}) {
      String bin = organisation(title).bin().digits();
      String answer = text(ask(organisations, "GbdulInfoByBin_v2", bin));

      assertTrue(answer.contains("<IpsNerezident><BIN>" + bin), answer);
      assertFalse(answer.contains("<Organization>"), answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"100140890109,101", "170640000779,102", "900101350013,102", "'',102"})
  @Obligation("S2.2.9.C2")
  void whatIsNotFoundIsAnAnswerWithoutAnOrganisation(String bin, String code) {
    Answer answer = ask(organisations, "GbdulInfoByBin_v2", bin);

    V2.accept(answer.document());
    assertEquals(Answer.SUCCESS, answer.statusCode());
    assertTrue(text(answer).contains("<Status><Code>" + code + "</Code>"), text(answer));
    assertFalse(text(answer).contains("<Organization>"));
  }

  @Test
  void theAskingOrganisationHasToNameItself() {
    Answer answer =
        organisations.handle(
            Calls.call("GbdulInfoByBin_v2", "<Request><BIN>" + BIN + "</BIN></Request>"));
    assertTrue(text(answer).contains("<Code>103</Code>"), text(answer));
  }

  @Test
  void affiliatedPersonsAreTheFounders() {
    var organisation = organisation("Founders from three countries, people and companies");
    String answer = text(ask(affiliation, AffiliationHandler.SERVICE, organisation.bin().digits()));

    assertEquals(3, answer.split("<Founders>", -1).length - 1);
    assertTrue(answer.contains("<OrganizationNameRu>Компания «Орнек»</OrganizationNameRu>"));
    assertTrue(answer.contains("<FoundersCountUL>1</FoundersCountUL><FoundersCountFL>2<"));
  }

  @Test
  void report3005TellsEveryActOfTheRegister() {
    var organisation = organisation("Renamed, founders and head changed");
    String answer = text(ask(report3005, Report3005Handler.SERVICE, organisation.bin().digits()));

    assertEquals(5, answer.split("RegisterDeals>", -1).length / 2);
    assertTrue(answer.contains("Смена первого руководителя"), answer);
  }

  @Test
  void report3007TellsWhyItWasRegisteredLast() {
    var organisation = organisation("Renamed, founders and head changed");
    String answer = text(ask(report3007, Report3007Handler.SERVICE, organisation.bin().digits()));

    assertTrue(answer.contains("Изменение наименования"), answer);
    assertTrue(answer.contains("Изменение состава участников"), answer);
    assertFalse(answer.contains("Создание"), answer);
  }

  @Test
  void aReportRepeatsTheHeadOfItsRequest() {
    String request =
        """
        <r:request xmlns:r="http://3005_kdp.reports.egp.gbdul.tamur.kz">
          <r:requestNumber>N-17</r:requestNumber><r:declarantId>990140000017</r:declarantId>
          <r:requestDate>2026-02-03T10:00:00</r:requestDate>
          <r:businessData><r:BIN>170640000778</r:BIN><r:Requestor>ТОО «Макет»</r:Requestor>
          </r:businessData>
        </r:request>
        """;
    Answer answer = report3005.handle(Calls.call(Report3005Handler.SERVICE, request));

    REPORT_3005.accept(answer.document());
    String text = text(answer).replaceAll("<(/?)\\w+:", "<$1");
    assertTrue(text.contains("<requestNumber>N-17</requestNumber>"), text);
    assertTrue(text.contains("<declarantId>990140000017</declarantId>"), text);
    assertTrue(text.contains("<requestDate>2026-02-03T10:00:00.000+05:00</requestDate>"), text);
    assertTrue(text.contains("<Requestor>ТОО «Макет»</Requestor>"), text);
  }

  @Test
  void aTokenOfKdpMustBeAConsentToTheService() {
    consents.grant(
        new GrantedConsent(
            "TOKEN",
            "KEY",
            Iin.of("900101350013"),
            AffiliationHandler.SERVICE,
            null,
            "demo_is",
            NOW,
            NOW.plusSeconds(60)));

    assertTrue(text(askWithToken("TOKEN", "KEY")).contains("<AffilInfos>"));
    assertTrue(text(askWithToken("FALSE", "KEY")).contains("<Code>104</Code>"));
    assertTrue(text(askWithToken("TOKEN", "")).contains("<Code>104</Code>"));
  }

  private Answer askWithToken(String code, String key) {
    return affiliation.handle(
        Calls.call(
            AffiliationHandler.SERVICE,
            "<Request><RequestorBIN>990140000017</RequestorBIN><BIN>170640000778</BIN>"
                + "<InfoAbtToken><tokens><Code>%s</Code><PublicKey>%s</PublicKey></tokens>"
                    .formatted(code, key)
                + "</InfoAbtToken></Request>"));
  }

  @Test
  void answersAreSignedTextsAndReportsSignedElements() {
    assertEquals(
        new PayloadProfile(PayloadForm.TEXT, true, true),
        organisations.profile("GbdulInfoByBin_v2"));
    assertEquals(
        new PayloadProfile(PayloadForm.INLINE_ROOT, true, true),
        report3005.profile(Report3005Handler.SERVICE));
  }

  private static Answer ask(ServiceHandler handler, String service, String bin) {
    return handler.handle(
        Calls.call(
            service,
            "<u:Request xmlns:u=\"urn:any\"><BIN>%s</BIN><RequestorBIN>990140000017</RequestorBIN></u:Request>"
                .formatted(bin)));
  }

  private static String text(Answer answer) {
    return new String(answer.document(), StandardCharsets.UTF_8);
  }
}
