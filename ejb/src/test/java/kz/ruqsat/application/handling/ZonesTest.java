package kz.ruqsat.application.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.TimeZone;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, terms and kept times are those of Astana, wherever the machine thinks it stands. */
class ZonesTest {

  /** Half past nine of a Monday morning in Astana. */
  private static final Instant FILED = Instant.parse("2016-09-05T03:30:00Z");

  private final TimeZone machine = TimeZone.getDefault();
  private final Office office = Office.open();

  @AfterEach
  void backToTheZoneOfTheMachine() {
    TimeZone.setDefault(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Almaty"})
  void theZoneOfTheMachineChangesNothing(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    String number =
        office
            .file(
                office.paper(
                    Requests.of(
                        office,
                        "MI_TYPE_APPROVAL",
                        Action.ISSUE,
                        ApplicantType.LEGAL_ENTITY,
                        Channel.REGISTRY)))
            .number();
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("REGISTER"));
    CaseView registered = office.view("clerk", number);

    assertEquals(FILED, registered.filedAt());
    assertEquals(FILED, registered.registeredAt());
    assertEquals(FILED, registered.history().get(0).doneAt());
    assertEquals(Instant.parse("2016-09-05T09:00:00Z"), registered.nextDueAt());
    assertTrue(number.startsWith("2016-"), number);
  }
}
