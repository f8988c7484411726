package kz.ruqsat.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.calendar.TestCalendar;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints under the standards of 2013, paragraphs 21 to 25. */
class ComplaintsTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final String IIN = "500101380001";

  /** Monday, 10:00 in Astana. */
  private static final Instant MONDAY = Instant.parse("2016-09-05T04:00:00Z");

  private static final TestEntities ENTITIES =
      TestEntities.of(TestDatabase.H2.createWithSchema(), "complaint");

  private final Officer clerk = officer("clerk", "ПРИМЕРОВА АЙГЕРІМ ҮЛГІҚЫЗЫ", "COMPLAINT_OFFICER");
  private final Officer head = officer("head", "ТЕСТОВ ЕРЛАН", "PROVIDER_HEAD");

  @AfterAll
  static void close() {
    ENTITIES.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({
    "S1.1.24", "S1.1.25.1", "S1.1.25.2.1", "S1.1.25.2.2", "S1.1.25.2.3", "S1.1.25.2.4",
    "S1.1.25.2.5", "S1.2.24", "S1.2.25.1", "S1.2.25.2.1", "S1.2.25.2.2", "S1.2.25.2.3",
    "S1.2.25.2.4", "S1.2.25.2.5", "GAP-47"
  })
  void aComplaintInFreeFormIsRegisteredAndTheTalonSaysEverythingAskedFor(String service) {
    Complaints complaints = at(MONDAY, "P5BD");

    ComplaintView one = enter(complaints, service, ComplaintChannel.REGISTRY);
    ComplaintView two = enter(complaints, service, ComplaintChannel.REGISTRY);

    assertEquals("REGISTERED", one.state());
    assertNotEquals(one.number(), two.number());
    String talon = text(in(() -> complaints.paper(one.number(), "clerk", List.of())));
    assertStates(talon, "ACCEPTED_AT", "2016-09-05T10:00");
    assertStates(talon, "ACCEPTED_BY", "ПРИМЕРОВА А.Ү.");
    assertStates(talon, "ANSWER_DUE", "2016-09-13T18:30");
    assertStates(talon, "ANSWER_PLACE", "33");
    assertStates(talon, "PROGRESS_CONTACT", "79-33-48");
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({"S1.1.22.2", "S1.1.25.3", "S1.2.22.2", "S1.2.25.3"})
  void throughThePortalAndByTelephoneItIsTakenTooAndThePortalToldTwice(String service) {
    Complaints complaints = at(MONDAY, "P5BD");
    assertEquals("REGISTERED", enter(complaints, service, ComplaintChannel.PHONE_1414).state());

    ComplaintView filed =
        in(() -> complaints.file(wish(service, ComplaintChannel.PORTAL), "portal"));

    assertEquals(
        List.of("COMPLAINT_DELIVERED", "COMPLAINT_REGISTERED"),
        in(() -> complaints.ofHolder(IIN)).get(0).history().stream()
            .map(ComplaintView.Done::notice)
            .toList());
    String notification = text(in(() -> complaints.paper(filed.number(), "portal", List.of())));
    assertStates(notification, "DELIVERED_AT", "2016-09-05T10:00");
    assertStates(notification, "REGISTERED_AT", "2016-09-05T10:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITOR, LICENCE})
  @Obligation({"S1.1.25.4", "S1.2.25.4"})
  void howItWasSettledIsSeenAtOnceByWhoComplained(String service) {
    Complaints complaints = at(MONDAY, "P5BD");
    for (String event : List.of("EXECUTE", "ANSWER", "REFUSE_CONSIDERATION")) {
      ComplaintView filed =
          in(() -> complaints.file(wish(service, ComplaintChannel.PORTAL), "portal"));
      in(() -> complaints.settle(filed.number(), event, "Ответ", head));

      ComplaintView seen = in(() -> complaints.view(filed.number(), "nobody", List.of(IIN)));

      ComplaintView.Done last = seen.history().get(2);
      assertEquals(last.state(), seen.state());
      assertEquals("Ответ", last.answer());
      assertEquals(
          Map.of(
                  "EXECUTE", "EXECUTED",
                  "ANSWER", "ANSWERED",
                  "REFUSE_CONSIDERATION", "CONSIDERATION_REFUSED")
              .get(event),
          seen.state());
      assertFault(
          ComplaintFault.Code.NOT_ALLOWED,
          () -> complaints.settle(filed.number(), "ANSWER", "Ещё", head));
    }
  }

  @Test
  void anAnswerAfterItsTermIsLateAndSoIsNoneAtAll() {
    String number = enter(at(MONDAY, "P5BD"), LICENCE, ComplaintChannel.REGISTRY).number();
    Complaints later = at(MONDAY.plus(Duration.ofDays(9)), "P5BD");
    assertTrue(in(() -> later.view(number, head)).overdue());

    ComplaintView settled = in(() -> later.settle(number, "ANSWER", "Поздно", head));

    assertTrue(settled.history().get(2).late());
  }

  @Test
  @Obligation("GAP-47")
  void withoutATermOfTheAnswerNoComplaintIsTaken() {
    Complaints complaints = at(MONDAY, "");
    assertFault(
        ComplaintFault.Code.CONFIG_MISSING,
        () -> complaints.file(wish(LICENCE, ComplaintChannel.PORTAL), "portal"));
  }

  @Test
  void whatIsNotGivenOrNotTheirsIsRefused() {
    Complaints complaints = at(MONDAY, "P5BD");
    ComplaintWish noText =
        new ComplaintWish(
            LICENCE,
            ComplaintKind.INCORRECT_SERVICE,
            ComplaintChannel.PORTAL,
            null,
            IIN,
            "ПРИМЕРОВ АСАН",
            null,
            " ");
    assertFault(ComplaintFault.Code.INPUT_MISSING, () -> complaints.file(noText, "portal"));
    assertFault(
        ComplaintFault.Code.NOT_ALLOWED,
        () -> complaints.enter(wish(LICENCE, ComplaintChannel.REGISTRY), head));
    String number = enter(complaints, LICENCE, ComplaintChannel.REGISTRY).number();
    assertFault(
        ComplaintFault.Code.COMPLAINT_UNKNOWN, () -> complaints.view(number, "other", List.of()));
    assertFault(
        ComplaintFault.Code.NOT_ALLOWED, () -> complaints.settle(number, "ANSWER", "Ответ", clerk));
  }

  private ComplaintView enter(Complaints complaints, String service, ComplaintChannel channel) {
    return in(() -> complaints.enter(wish(service, channel), clerk));
  }

  private static ComplaintWish wish(String service, ComplaintChannel channel) {
    return new ComplaintWish(
        service,
        ComplaintKind.INCORRECT_SERVICE,
        channel,
        null,
        IIN,
        "ПРИМЕРОВ АСАН",
        null,
        "Были грубы");
  }

  private static void assertStates(String paper, String item, String value) {
    assertTrue(
        paper
            .replaceAll("(?s).*<code>" + item + "</code>.*?<value>([^<]*)</value>.*", "$1")
            .contains(value),
        item + " in " + paper);
  }

  private static void assertFault(ComplaintFault.Code code, Supplier<?> work) {
    assertEquals(code, assertThrows(ComplaintFault.class, () -> in(work)).code());
  }

  private static <T> T in(Supplier<T> work) {
    var transaction = ENTITIES.manager().getTransaction();
    transaction.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } catch (RuntimeException e) {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      throw e;
    } finally {
      ENTITIES.manager().clear();
    }
  }

  private static Complaints at(Instant now, String term) {
    Map<String, String> settings = new HashMap<>();
    settings.put("ruqsat.regulation.switch.complaint-answer-term", term);
    for (String service : List.of(AUDITOR, LICENCE)) {
      String name = "ruqsat.regulation.in-force." + service;
      settings.put(name + ".edition", "2013");
      settings.put(name + ".from", "2000-01-01");
      settings.put(name + ".reason", "for tests");
    }
    Regulation law = Law.with(settings);
    return new Complaints(
        new ComplaintStore(ENTITIES.manager()),
        new ComplaintLaws(() -> law, TestCalendar::deadlines),
        null,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Officer officer(String account, String name, String role) {
    return new Officer(account, name, "800101300001", List.of(new Post("KTRM", role, "")));
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
