package kz.ruqsat.identity.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.ruqsat.identity.Calls;
import kz.ruqsat.identity.FakeConsents;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.SchemaCheck;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.time.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentHandlerTest {

  private static final SchemaCheck SCHEMA =
      SchemaCheck.ofData("kdp/kdp.xsd", "http://service.2fa-chain.kz/ns/kdp", "Response");

  private static final String REQUEST =
      """
      <data><uin>%s</uin><company>Учебная система</company><company_bin>990140000017</company_bin>
      <access_name>%s</access_name><expiresIn>%s</expiresIn><omit-sms>true</omit-sms></data>
      """;

  private final TestClock clock = new TestClock(Calls.NOW);
  private final FakeConsents consents = new FakeConsents(clock);
  private final ConsentHandler handler =
      new ConsentHandler(
          new IdentityLookup(
              new PopulationRegistry(), new Sandbox(false, Duration.ZERO, duration -> {})),
          consents,
          clock);

  @Test
  void givesATokenForOnePersonAndOneServiceThatExpires() {
    Answer answer = ask("900101350013", "GBDFLUniversal_token", "60000");

    assertEquals(Answer.SUCCESS, answer.statusCode());
    SCHEMA.accept(answer.document());
    PayloadFields given = PayloadFields.of(answer.document());
    String token = given.text("code").orElseThrow();
    String key = given.text("public-key").orElseThrow();
    assertEquals(
        Iin.of("900101350013"),
        consents.find(token, key, "GBDFLUniversal_token").orElseThrow().iin());
    clock.pass(Duration.ofSeconds(61));
    assertTrue(consents.find(token, key, "GBDFLUniversal_token").isEmpty());
  }

  @Test
  void noTwoTokensAreAlike() {
    assertNotEquals(
        text(ask("900101350013", "GBDFLUniversal_token", "60000")),
        text(ask("900101350013", "GBDFLUniversal_token", "60000")));
  }

  @ParameterizedTest
  @CsvSource({
    "900101350014,GBDFLUniversal_token,60000",
    "900102389103,GBDFLUniversal_token,60000",
    "'',GBDFLUniversal_token,60000",
    "900101350013,'',60000",
    "900101350013,GBDFLUniversal_token,''",
    "900101350013,GBDFLUniversal_token,0",
    "900101350013,GBDFLUniversal_token,-5",
    "900101350013,GBDFLUniversal_token,soon",
    "900101350013,GBDFLUniversal_token,99999999999999"
  })
  void refusesWhatIsIncompleteOrAboutNobody(String iin, String service, String life) {
    Answer answer = ask(iin, service, life);

    assertEquals(Answer.LOGICAL_ERROR, answer.statusCode());
    assertNull(answer.document());
    assertFalse(answer.statusMessage().isBlank());
  }

  @Test
  void changesTheStateOfTheGateway() {
    assertTrue(handler.changesState());
  }

  private Answer ask(String iin, String service, String life) {
    return handler.handle(
        Calls.call(ConsentHandler.SERVICE, REQUEST.formatted(iin, service, life)));
  }

  private static String text(Answer answer) {
    return new String(answer.document(), StandardCharsets.UTF_8);
  }
}
