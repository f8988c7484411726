package kz.ruqsat.application.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;

/** Cases counted for the indicator of timeliness. */
class CaseStatisticsTest {

  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";

  private final Office office = Office.open();
  private final CaseStatistics statistics = new CaseStatistics(office.entities.manager());

  @Test
  @Obligation("S1.2.A4.1.1")
  void aCaseCountsWhenItIsDecidedAndInTermWhenThatWasBeforeItsEnd() {
    long all = finished(false);
    long inTerm = finished(true);
    decide(pending());
    decide(pending());
    String late = pending();
    pending();
    office.clock.pass(Duration.ofDays(40));
    decide(late);

    assertEquals(all + 3, finished(false));
    assertEquals(inTerm + 2, finished(true));
    assertEquals(0, office.in(() -> statistics.finished(LICENCE, 1999, false)));
  }

  private long finished(boolean inTermOnly) {
    return office.in(() -> statistics.finished(LICENCE, 2016, inTermOnly));
  }

  private String pending() {
    ApplicationData data =
        Requests.of(
            office, LICENCE, Action.ISSUE, ApplicantType.NATURAL_PERSON, Channel.EGOV_PORTAL);
    Filed filed = office.file(office.signed(data, Channel.EGOV_PORTAL, "applicant"));
    office.in(
        () -> {
          office.cases.paymentConfirmed(filed.number(), "pshep");
          return null;
        });
    return filed.number();
  }

  private void decide(String number) {
    office.act("executor", number, Act.of("DECIDE"));
    office.sign("head", number);
  }
}
