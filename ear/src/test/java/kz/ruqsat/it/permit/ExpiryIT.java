package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

@SystemTest
class ExpiryIT {

  private static final String COMPANY = "100340000015";

  @Test
  @Obligation("GAP-54")
  void theRegisterNotesTheEndOfATermByItselfAndOnlyThere() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    String ended = entered(today.minusDays(2));
    String lasts = entered(today);
    String endless = Register.freshNumber();
    Register.bringIn(Register.row(endless, COMPANY, "ТОО Бессрочное"));

    List<ModelNode> history = awaitVersions(ended, 2);
    ModelNode end = history.get(1);
    assertEquals("EXPIRY", end.get("kind").asString());
    assertEquals("EXPIRED", end.get("status").asString());
    assertEquals(today.minusDays(1).toString(), end.get("effectiveOn").asString());
    assertEquals("ruqsat", end.get("recordedBy").asString());
    assertEquals(1, versions(lasts).size());
    assertEquals(1, versions(endless).size());
    assertEquals("ISSUED", asOf(ended, today.minusDays(2)));
    assertEquals("EXPIRED", asOf(ended, today.minusDays(1)));
  }

  private static String asOf(String number, LocalDate day) {
    return Register.json(Register.get("auditor", "/api/v1/permits/" + number + "?asOf=" + day))
        .get("status")
        .asString();
  }

  private static List<ModelNode> awaitVersions(String number, int count) {
    return Patience.await(
        "the end of " + number,
        () -> Optional.of(versions(number)).filter(versions -> versions.size() >= count));
  }

  private static List<ModelNode> versions(String number) {
    var answer = Register.get("auditor", "/api/v1/permits/" + number + "/versions");
    assertTrue(answer.statusCode() == 200, answer.body());
    return Register.json(answer).asList();
  }

  private static String entered(LocalDate validTo) {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, COMPANY, "ТОО Срочное", validTo.minusYears(1), validTo));
    return number;
  }
}
