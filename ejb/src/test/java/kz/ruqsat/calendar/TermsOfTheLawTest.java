package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.at;
import static kz.ruqsat.calendar.Calendars.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.passport.HoursPurpose;
import kz.ruqsat.regulation.process.TotalTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms and hours of the law's own data, counted with its own holidays. */
class TermsOfTheLawTest {

  private static final EditionKey ATTESTATION_2013 =
      new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2013");
  private static final EditionKey LICENCE = new EditionKey("STATE_SYMBOLS_LICENCE", "2013");
  private static final EditionKey TYPE_APPROVAL = new EditionKey("MI_TYPE_APPROVAL", "2016");
  private static final EditionKey METROLOGICAL =
      new EditionKey("MI_METROLOGICAL_ATTESTATION", "2016");
  private static final EditionKey ATTESTATION_2016 =
      new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2016");

  @Test
  @Obligation("S1.1.7.1")
  void attestationTakesFifteenBusinessDaysWithoutTheHolidaysOfMay() {
    Instant due = due(ATTESTATION_2013, Action.ISSUE, "2013-04-22T10:00");

    assertEquals(LocalDateTime.parse("2013-05-16T18:30"), local(due));
    assertFalse(service(ATTESTATION_2013).isOverdue(due, due));
    assertTrue(service(ATTESTATION_2013).isOverdue(due, due.plusSeconds(1)));
  }

  @ParameterizedTest
  @Obligation({"S1.2.7.1", "S1.2.7.2", "S1.2.7.3"})
  @CsvSource({
    "ISSUE,2013-06-10T11:00,2013-07-01T16:00",
    "REISSUE,2013-06-10T11:00,2013-06-24T16:00",
    "DUPLICATE,2013-06-10T11:00,2013-06-12T16:00"
  })
  void theLicenceTakesFifteenTenOrTwoBusinessDays(Action action, String filed, String due) {
    assertEquals(LocalDateTime.parse(due), local(due(LICENCE, action, filed)));
  }

  @Test
  @Obligation({"S1.2.9.1", "S1.2.9.2", "S1.2.9.3"})
  void theLicenceIsServedOnWorkingDaysToFourOClockWithALunchBreak() {
    WorkingCalendar hours = service(LICENCE).calendar();

    assertTrue(hours.isOpen(at("2013-06-10T09:00")));
    assertFalse(hours.isOpen(at("2013-06-10T13:30")));
    assertTrue(hours.isOpen(at("2013-06-10T16:00")));
    assertFalse(hours.isOpen(at("2013-06-10T16:01")));
    assertFalse(hours.isOpen(at("2013-06-08T10:00")), "Saturday");
    assertFalse(hours.isOpen(at("2013-12-16T10:00")), "Independence Day");
  }

  @Test
  @Obligation({"S1.1.9.1", "S1.1.9.2"})
  void attestationIsServedDailyToHalfPastSixAndFourHoursFromElevenEndAfterLunch() {
    WorkingCalendar hours = service(ATTESTATION_2013).calendar();

    assertTrue(hours.isOpen(at("2013-06-10T18:30")));
    assertFalse(hours.isOpen(at("2013-06-10T18:31")));
    assertFalse(hours.isOpen(at("2013-06-09T10:00")), "Sunday");
    assertEquals(
        LocalDateTime.parse("2013-06-10T16:30"),
        local(hours.plus(at("2013-06-10T11:00"), Duration.ofHours(4))));
  }

  @Test
  @Obligation("GAP-45")
  void complaintsAboutTheLicenceAreTakenLongerThanTheLicenceIsServed() {
    Instant afternoon = at("2013-06-10T17:00");

    assertFalse(service(LICENCE).calendar().isOpen(afternoon));
    assertTrue(counting(LICENCE, HoursPurpose.COMPLAINT).calendar().isOpen(afternoon));
  }

  @Test
  @Obligation("GAP-15")
  void where2016StatesNoTotalItIsTheStepsOneAfterAnother() {
    TotalTerm total = total(Law.asItIs(), TYPE_APPROVAL, Action.ISSUE, Channel.REGISTRY);

    assertTrue(total.derived());
    assertEquals(
        LocalDateTime.parse("2016-06-16T09:30"),
        local(due(TYPE_APPROVAL, Action.ISSUE, "2016-05-31T09:00")));
    assertFalse(total(Law.asItIs(), ATTESTATION_2016, Action.ISSUE, Channel.REGISTRY).derived());
    assertEquals(
        LocalDateTime.parse("2016-06-21T18:30"),
        local(due(ATTESTATION_2016, Action.ISSUE, "2016-05-31T09:00")));
  }

  @Test
  @Obligation({"S2.1.5.D", "S2.3.5.D"})
  void aDuplicateOfAPaperCertificateTakesTwoBusinessDaysFromRegistration() {
    LocalDateTime thursday = LocalDateTime.parse("2016-06-02T18:30");

    assertEquals(thursday, local(due(TYPE_APPROVAL, Action.DUPLICATE, "2016-05-31T17:00")));
    assertEquals(thursday, local(due(ATTESTATION_2016, Action.DUPLICATE, "2016-05-31T17:00")));
  }

  @Test
  @Obligation("GAP-30")
  void aDuplicateOfTheMetrologicalAttestationTakesSeventeenHoursOfWork() {
    assertEquals(
        LocalDateTime.parse("2016-06-02T10:00"),
        local(due(METROLOGICAL, Action.DUPLICATE, "2016-05-31T09:00")));
  }

  @Test
  @Obligation("GAP-55")
  void theTermThroughTheCentreStartsAtItsAcceptanceUnlessASettingSaysArrival() {
    Map<String, Instant> entered =
        Map.of("ACCEPTED_BY_CENTRE", at("2016-05-31T17:00"), "NEW", at("2016-06-01T09:10"));
    Regulation changed = Law.with(Map.of("ruqsat.regulation.switch.centre-term-starts-at", "NEW"));

    assertEquals(
        LocalDateTime.parse("2016-06-21T18:30"), local(dueThroughCentre(Law.asItIs(), entered)));
    assertEquals(
        LocalDateTime.parse("2016-06-22T18:30"), local(dueThroughCentre(changed, entered)));
  }

  private static Instant dueThroughCentre(Regulation law, Map<String, Instant> entered) {
    TotalTerm total = total(law, ATTESTATION_2016, Action.ISSUE, Channel.STATE_CORPORATION);
    Instant start = entered.get(total.deadline().since());
    return service(ATTESTATION_2016).due(total.deadline().terms(), start);
  }

  private static Instant due(EditionKey edition, Action action, String started) {
    TotalTerm total = total(Law.asItIs(), edition, action, Channel.REGISTRY);
    return service(edition).due(total.deadline().terms(), at(started));
  }

  private static TotalTerm total(Regulation law, EditionKey key, Action action, Channel channel) {
    return law.edition(key)
        .rules()
        .filing(action, channel, ApplicantType.NATURAL_PERSON)
        .process()
        .total()
        .orElseThrow();
  }

  private static Deadlines service(EditionKey edition) {
    return counting(edition, HoursPurpose.SERVICE);
  }

  private static Deadlines counting(EditionKey edition, HoursPurpose purpose) {
    return Calendars.deadlines(
        Law.asItIs().edition(edition).passport().hoursFor(purpose).orElseThrow().hours());
  }
}
