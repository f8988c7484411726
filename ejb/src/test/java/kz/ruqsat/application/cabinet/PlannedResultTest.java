package kz.ruqsat.application.cabinet;

import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.casefile.CabinetItem;
import kz.ruqsat.application.result.PermitBook;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.time.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notification-report of a portal says of the time of the result. */
class PlannedResultTest {

  private final Office office = Office.open();

  /** Fifteen and ten working days from a Monday, around Kurban Ait of 12 September 2016. */
  @ParameterizedTest
  @CsvSource({"ISSUE, 2016-09-27T16:00", "REISSUE, 2016-09-20T16:00"})
  @Obligation("S1.2.14.3")
  void theReportOfALicenceStatesDateAndTimeByItsAction(Action action, String planned) {
    String earlier = action == Action.ISSUE ? null : "L-" + Office.requestId();
    if (earlier != null) {
      office.permits.permits.put(
          earlier,
          new PermitBook.Earlier(
              earlier, "STATE_SYMBOLS_LICENCE", office.number("applicant"), true));
    }
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", action, NATURAL_PERSON, EGOV_PORTAL, earlier);
    String number = office.file(office.signed(data, EGOV_PORTAL, "applicant")).number();
    office.in(
        () -> {
          office.cases.paymentConfirmed(number, "pshep");
          return null;
        });

    CabinetItem told =
        office.in(() -> office.store.cabinet(office.store.get(number).iinBin()).get(0));
    String report =
        office.in(
            () ->
                new String(
                    office.store.document(office.store.get(number), told.documentId()).content(),
                    StandardCharsets.UTF_8));

    assertEquals(News.REGISTERED, told.kind());
    assertEquals(TestClock.astana(planned), told.plannedAt());
    String local = OffsetDateTime.ofInstant(told.plannedAt(), ZoneId.of("Asia/Almaty")).toString();
    assertTrue(report.contains("code=\"PLANNED_RESULT_AT\">" + local), report);
  }
}
