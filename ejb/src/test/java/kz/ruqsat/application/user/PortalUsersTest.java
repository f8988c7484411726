package kz.ruqsat.application.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import kz.ruqsat.access.PasswordHash;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import kz.ruqsat.time.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets an account on the portal, who gets in, and who is kept out. */
class PortalUsersTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T04:00:00Z");
  private static final TestClock CLOCK = new TestClock(MORNING);
  private static final XmlSignatures XML = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);
  private static TestPki pki;

  private TestEntities entities;
  private PortalUsers users;

  @BeforeAll
  static void openTheCentre() throws Exception {
    pki = TestPki.create(SignatureAlgorithm.RSA_SHA256, CLOCK);
  }

  @AfterAll
  static void closeTheCentre() {
    pki.close();
  }

  @BeforeEach
  void begin() {
    CLOCK.at(MORNING);
    entities = TestEntities.of(TestDatabase.H2.createWithSchema(), "portal-user");
    CertificateValidator validator =
        new CertificateValidator(
            pki.policy(), Primitives.open(), new HttpTransport(Duration.ofSeconds(30)), CLOCK);
    users =
        new PortalUsers(
            entities.manager(),
            new CertificateCheck(
                (certificate, demand) ->
                    validator.signer(certificate, demand, TrustedTime.received(CLOCK.instant()))),
            new LoginLog(entities.manager()),
            CLOCK,
            new UserSettings(
                3, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(10), 8));
  }

  @Test
  @Obligation({"S2.1.10.1", "S2.3.10.1"})
  void aCertificateRegistersItsHolderOnce() {
    assertFault(FaultCode.AUTHORISATION_REFUSED, () -> login("correct horse"));
    PortalUser user = register(Sample.NATURAL_PERSON, iin(), "correct horse");

    assertEquals(iin(), user.login());
    assertEquals(iin(), login("correct horse").login());
    assertFault(
        FaultCode.ALREADY_REGISTERED, () -> register(Sample.NATURAL_PERSON, iin(), "another one"));
  }

  @Test
  void nobodyRegistersAnotherOrWithABadCertificate() {
    assertFault(FaultCode.EDS_NOT_CONFIRMED, () -> register(Sample.HEAD, iin(), "correct horse"));
    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () -> register(Sample.REVOKED, Sample.REVOKED.iin(), "correct horse"));
    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () -> register(Sample.EMPLOYEE, Sample.EMPLOYEE.bin(), "correct horse"));
    assertEquals(
        Sample.HEAD.bin(), register(Sample.HEAD, Sample.HEAD.bin(), "correct horse").login());
  }

  @Test
  void anOldRegistrationIsNotPlayedBack() {
    byte[] signed = signed(Sample.NATURAL_PERSON, iin(), "correct horse");
    CLOCK.at(MORNING.plus(Duration.ofMinutes(11)));

    assertFault(FaultCode.EDS_NOT_CONFIRMED, () -> users.register(signed));
  }

  @Test
  void aShortPasswordIsRefusedAndAHashIsTakenWhereMessagesAreKept() {
    assertFault(FaultCode.PASSWORD_TOO_WEAK, () -> register(Sample.NATURAL_PERSON, iin(), "short"));
    byte[] open = signed(Sample.NATURAL_PERSON, iin(), "correct horse");
    assertFault(FaultCode.MALFORMED_APPLICATION, () -> users.registerByHash(open));
    byte[] weak = sign(Sample.NATURAL_PERSON, iin(), "passwordHash", "$6$salt$hash");
    assertFault(FaultCode.PASSWORD_TOO_WEAK, () -> users.registerByHash(weak));
    byte[] hashed =
        sign(Sample.NATURAL_PERSON, iin(), "passwordHash", PasswordHash.of("correct horse"));

    in(() -> users.registerByHash(hashed));

    assertEquals(iin(), login("correct horse").login());
  }

  @Test
  @Obligation({"S2.1.10.3", "S2.1.10.4", "S2.3.10.3", "S2.3.10.4"})
  void repeatedFailuresLockTheLoginForAWhileAndAreAllRecorded() {
    register(Sample.NATURAL_PERSON, iin(), "correct horse");
    for (int i = 0; i < 3; i++) {
      assertFault(FaultCode.AUTHORISATION_REFUSED, () -> login("wrong"));
    }
    assertFault(FaultCode.AUTHORISATION_LOCKED, () -> login("correct horse"));
    assertEquals("FAILED FAILED FAILED LOCKED", attempts());

    CLOCK.at(MORNING.plus(Duration.ofMinutes(15)));

    assertEquals(iin(), login("correct horse").login());
    assertTrue(attempts().endsWith("LOCKED OK"), attempts());
  }

  @Test
  void aSuccessForgetsTheFailuresBefore() {
    register(Sample.NATURAL_PERSON, iin(), "correct horse");
    for (int i = 0; i < 4; i++) {
      CLOCK.at(MORNING.plusSeconds(10L * i));
      assertFault(FaultCode.AUTHORISATION_REFUSED, () -> login("wrong"));
      CLOCK.at(MORNING.plusSeconds(10L * i + 5));
      login("correct horse");
    }
    assertFault(FaultCode.AUTHORISATION_REFUSED, () -> login("wrong"));
  }

  @Test
  void aLoginThatDoesNotExistIsLockedTheSameWay() {
    for (int i = 0; i < 3; i++) {
      assertFault(FaultCode.AUTHORISATION_REFUSED, () -> login("wrong"));
    }
    assertFault(FaultCode.AUTHORISATION_LOCKED, () -> login("wrong"));
  }

  @Test
  void aTokenEndsWithTheLogOutOrItsTime() {
    register(Sample.NATURAL_PERSON, iin(), "correct horse");
    String one = login("correct horse").token();
    String two = login("correct horse").token();
    assertEquals(iin(), users.account(one).orElseThrow());
    in(
        () -> {
          users.logout(one);
          return null;
        });
    assertTrue(users.account(one).isEmpty());
    assertTrue(users.account(two).isPresent());

    CLOCK.at(MORNING.plus(Duration.ofMinutes(30)));

    assertTrue(users.account(two).isEmpty());
    assertTrue(users.account("anything").isEmpty());
    assertFalse(stored().contains(two), "only the digest of a token is kept");
  }

  private PortalSession login(String password) {
    return in(() -> users.login(iin(), password));
  }

  private PortalUser register(Sample who, String login, String password) {
    byte[] signed = signed(who, login, password);
    return in(() -> users.register(signed));
  }

  private static byte[] signed(Sample who, String login, String password) {
    return sign(who, login, "password", password);
  }

  private static byte[] sign(Sample who, String login, String attribute, String secret) {
    Signer signer = pki.credential(who).signer();
    String document =
        "<registration xmlns=\"urn:ruqsat:portal-user:1\" login=\"%s\" at=\"%s\" %s=\"%s\"/>"
            .formatted(login, CLOCK.instant(), attribute, secret);
    return XML.sign(document.getBytes(StandardCharsets.UTF_8), signer);
  }

  private static String iin() {
    return Sample.NATURAL_PERSON.iin();
  }

  private String attempts() {
    return String.join(
        " ",
        entities
            .manager()
            .createNativeQuery("select outcome from portal_login order by tried_at, id")
            .getResultList()
            .stream()
            .map(String::valueOf)
            .toList());
  }

  private String stored() {
    return entities
        .manager()
        .createNativeQuery("select token_digest from portal_session")
        .getResultList()
        .toString();
  }

  /** As on the server: what was recorded of an attempt stays, whatever comes of the attempt. */
  private <T> T in(Supplier<T> work) {
    var transaction = entities.manager().getTransaction();
    transaction.begin();
    try {
      return work.get();
    } finally {
      transaction.commit();
      entities.manager().clear();
    }
  }

  private static void assertFault(FaultCode code, org.junit.jupiter.api.function.Executable act) {
    assertEquals(code, assertThrows(ApplicationFault.class, act).code());
  }
}
