package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.Calls.NOW;
import static kz.ruqsat.identity.PopulationRegistry.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.identity.Calls;
import kz.ruqsat.identity.FakeConsents;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.SchemaCheck;
import kz.ruqsat.identity.consent.GrantedConsent;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonHandlerTest {

  private static final SchemaCheck SCHEMA =
      SchemaCheck.ofData(
          "gbdfl/message.xsd", "http://message.persistence.interactive.nat", "Response");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final FakeConsents consents = new FakeConsents(CLOCK);
  private final PersonHandler handler =
      new PersonHandler(
          new IdentityLookup(
              new PopulationRegistry(), new Sandbox(false, Duration.ZERO, duration -> {})),
          consents,
          CLOCK);

  static Stream<Person> everybody() {
    return PopulationRegistry.POPULATION.people().values().stream();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everyAnswerIsValid(Person person) {
    Answer answer = ask("<iin>" + person.iin().digits() + "</iin>");

    SCHEMA.accept(answer.document());
    assertEquals(Answer.SUCCESS, answer.statusCode());
    assertTrue(text(answer).contains("<iin>" + person.iin().digits() + "</iin>"));
  }

  @Test
  @Obligation({"IS.06", "DC.2"})
  void anAnswerIsWordForWordAsTheRealDatabaseWritesIt() {
    String data = text(ask("<iin>900101350013</iin>"));

    assertTrue(data.startsWith("<data"), data);
    assertTrue(
        data.contains(
            "<citizenship><code>398</code><nameRu>КАЗАХСТАН</nameRu><nameKz>ҚАЗАҚСТАН</nameKz>"
                + "<changeDate>2013-09-19T09:45:40+06:00</changeDate></citizenship>"),
        data);
    assertTrue(
        data.contains(
            "<engFirstName>ASSAN</engFirstName><engSurname>PRIMEROV</engSurname>"
                + "<birthDate>1990-01-01</birthDate><gender><code>1</code>"),
        data);
    assertTrue(data.contains("<addresses/></person></persons></data>"), data);
  }

  @Test
  void theHeadRepeatsTheIdsAndTheTimeOfTheEnvelope() {
    Answer answer = ask("<senderCode>DEMO</senderCode><iin>900101350013</iin>");
    String data = text(answer);

    assertTrue(data.contains("<messageId>" + answer.messageId() + "</messageId>"));
    assertTrue(data.contains("<messageDate>2026-02-03T10:15:30.742+05:00</messageDate>"));
    assertEquals(NOW, answer.answeredAt());
    assertTrue(data.contains("<requestId>6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01</requestId>"), data);
    assertTrue(data.contains("<receiver><code>DEMO</code><nameRu>Учебная система</nameRu>"), data);
    assertTrue(
        data.matches("(?s).*<messageResult><code>00000</code>.*nil=\"true\".*<persons>.*"), data);
  }

  @Test
  void aConsumerWithoutAnEntryInTheDictionaryIsNamedByItsCode() {
    String data = text(ask("<senderCode>KGD</senderCode><iin>900101350013</iin>"));
    assertTrue(data.contains("<receiver><code>KGD</code><nameRu>KGD</nameRu>"), data);
  }

  @Test
  void theOlderFieldSetHasNoLatinNames() {
    Answer answer =
        handler.handle(
            Calls.call(
                PersonHandler.UNIVERSAL,
                "<data><iin>900101350013</iin></data>",
                Map.of("gbdfl.fields", "2023")));

    SCHEMA.accept(answer.document());
    assertFalse(text(answer).contains("<eng"));
  }

  @Test
  @Obligation({"S2.2.9.C2", "GAP-57"})
  void whoIsNotFoundIsAnAnswerWithoutPersons() {
    Answer answer = ask("<iin>900102389103</iin>");

    SCHEMA.accept(answer.document());
    assertEquals(Answer.LOGICAL_ERROR, answer.statusCode());
    assertFalse(text(answer).contains("<persons"));
    assertTrue(text(answer).contains("<messageResult><code>10001</code>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|10002",
        "<iin/><surname> </surname>|10002",
        "<iin>900101350013</iin><documentNumber>900000001</documentNumber>|10002",
        "<iin>900101350013</iin><birthDate>1990-01-01</birthDate>|10002",
        "<surname>ПРИМЕРОВ</surname>|10003",
        "<birthDate>1990-01-01</birthDate>|10003",
        "<patronymic>УЧЕБНЫЙ</patronymic><birthDate>1990-01-01</birthDate>|10003",
        "<surname>ПРИМЕРОВ</surname><birthDateFrom>1990-01-01</birthDateFrom>|10003",
        "<surname>ПРИМЕРОВ</surname><birthDate>01.01.1990</birthDate>|10005",
        "<iin>900101350014</iin>|10004",
        "<iin>170640000778</iin>|10004"
      })
  void exactlyOneCompleteKindOfSearchIsNeeded(String criteria, String code) {
    Answer answer = ask(criteria == null ? "" : criteria);

    SCHEMA.accept(answer.document());
    assertEquals(Answer.LOGICAL_ERROR, answer.statusCode());
    assertTrue(text(answer).contains("<messageResult><code>" + code + "</code>"), text(answer));
    assertFalse(text(answer).contains("<persons"));
  }

  @Test
  void aNamePartLeftOutMeansThatThePersonHasNone() {
    String names = "<surname>Тезкин</surname><name>Сергей</name><birthDate>1983-08-05</birthDate>";
    Person without = person("The same names without the patronymic");

    assertEquals(without.iin().digits(), only(text(ask(names))));
    assertEquals(2, found(text(ask(names + "<patronymic>ОБРАЗЦОВИЧ</patronymic>"))));
  }

  @Test
  void oneNameIsEnoughForWhoHasOnlyOne() {
    Person person = person("One name only, as with some who came back to the country");
    String answer = text(ask("<name>МЫСАЛ</name><birthDate>1969-07-07+06:00</birthDate>"));

    assertEquals(person.iin().digits(), only(answer));
  }

  @Test
  void theNewestFieldSetSearchesARangeOfDatesOfBirth() {
    String range =
        "<surname>БЛИЗНЕЦОВ</surname><name>ХАСАН</name><patronymic>ТЕСТҰЛЫ</patronymic>"
            + "<birthDateFrom>2001-01-01</birthDateFrom><birthDateTo>2001-12-31</birthDateTo>";

    assertEquals(person("Twins, the first").iin().digits(), only(text(ask(range))));
  }

  @Test
  void anOldDocumentFindsItsHolderToo() {
    Person person = person("Changed her surname: the old card has the old one");
    String number = person.documents().get(0).number();
    String answer = text(ask("<documentNumber>" + number + "</documentNumber>"));

    assertEquals(person.iin().digits(), only(answer));
    assertTrue(answer.contains("<surname>ДЕВИЧЬЯ</surname>"));
  }

  @Test
  void aBirthCertificateIsNotSearched() {
    assertTrue(
        text(ask("<documentNumber>9000000101</documentNumber>"))
            .contains("<messageResult><code>10001</code>"));
  }

  @Test
  void aConsentOpensTheDataOfThatPersonOnly() {
    consent("TOKEN", "900101350013", PersonHandler.WITH_TOKEN, Duration.ofHours(1));
    String token = "<kdpToken>TOKEN</kdpToken><publicKey>KEY</publicKey>";

    assertEquals("900101350013", only(text(askWithToken(token + "<iin>900101350013</iin>"))));
    assertNoConsent(token + "<iin>" + person("Dead").iin().digits() + "</iin>");
    assertNoConsent(token + "<iin>900102389103</iin>");
    assertNoConsent(
        token
            + "<documentNumber>"
            + person("Dead").documents().get(0).number()
            + "</documentNumber>");
    assertNoConsent("<kdpToken>TOKEN</kdpToken><iin>900101350013</iin>");
    assertNoConsent("<iin>900101350013</iin>");
  }

  @Test
  void aConsentOpensOneServiceUntilItExpires() {
    String token = "<kdpToken>%s</kdpToken><publicKey>KEY</publicKey><iin>900101350013</iin>";
    consent("OTHER", "900101350013", "GbdulAffilFace_KDP", Duration.ofHours(1));
    consent("OLD", "900101350013", PersonHandler.WITH_TOKEN, Duration.ZERO);

    assertNoConsent(token.formatted("OTHER"));
    assertNoConsent(token.formatted("OLD"));
  }

  @Test
  void whatIsNotXmlIsAFault() {
    var fault =
        assertThrows(
            GatewayFault.class,
            () -> handler.handle(Calls.call(PersonHandler.UNIVERSAL, "<data><iin>")));
    assertEquals(FaultCode.FORMAT, fault.code());
  }

  @Test
  void theAnswerStandsInDataAndIsSignedWhileTheRequestNeedNotBe() {
    assertEquals(
        new PayloadProfile(PayloadForm.INLINE_DATA, false, true),
        handler.profile(PersonHandler.UNIVERSAL));
    assertFalse(handler.changesState());
  }

  private void assertNoConsent(String criteria) {
    Answer answer = askWithToken(criteria);
    assertEquals(Answer.LOGICAL_ERROR, answer.statusCode());
    assertTrue(text(answer).contains("<messageResult><code>10006</code>"), text(answer));
    assertFalse(text(answer).contains("<persons"));
  }

  private void consent(String token, String iin, String accessName, Duration life) {
    consents.grant(
        new GrantedConsent(
            token, "KEY", Iin.of(iin), accessName, null, "demo_is", NOW, NOW.plus(life)));
  }

  private Answer ask(String criteria) {
    return handler.handle(Calls.call(PersonHandler.UNIVERSAL, "<data>" + criteria + "</data>"));
  }

  private Answer askWithToken(String criteria) {
    return handler.handle(Calls.call(PersonHandler.WITH_TOKEN, "<data>" + criteria + "</data>"));
  }

  private static String text(Answer answer) {
    return new String(answer.document(), StandardCharsets.UTF_8);
  }

  private static String only(String answer) {
    assertEquals(1, found(answer), answer);
    int start = answer.indexOf("<iin>") + 5;
    return answer.substring(start, start + 12);
  }

  private static int found(String answer) {
    return answer.split("<person>", -1).length - 1;
  }
}
