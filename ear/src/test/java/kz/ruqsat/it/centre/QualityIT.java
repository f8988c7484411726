package kz.ruqsat.it.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

/** Quality indicators over REST. */
@SystemTest
class QualityIT {

  private static final String TABLE =
      "/api/v1/quality-indicators?service=STATE_SYMBOLS_LICENCE&year=";

  @Test
  @Obligation({"S1.2.18", "S1.2.19"})
  void anyoneReadsTheTableRecipientsAnswerAndAnOrderSetsTheTarget() {
    assertTrue(Gateway.get(TABLE + "2030").body().contains("\"1.1\""));
    String yes = "{\"service\":\"STATE_SYMBOLS_LICENCE\",\"satisfied\":true}";
    assertEquals(204, Desk.post("applicant", "quality-indicators/5.1/answers", yes).statusCode());
    assertEquals(400, Desk.post("applicant", "quality-indicators/1.1/answers", yes).statusCode());
    assertEquals(403, Desk.post("clerk", "quality-indicators/5.1/answers", yes).statusCode());

    String target = "{\"service\":\"STATE_SYMBOLS_LICENCE\",\"target\":95.5%s}";
    assertEquals(400, approve(target.formatted("")).statusCode());
    HttpResponse<String> approved = approve(target.formatted(",\"orderReference\":\"Приказ № 7\""));
    assertEquals(204, approved.statusCode(), approved.body());
    String table = Gateway.get(TABLE + "2030").body();
    assertTrue(table.contains("95.5"), table);
    assertTrue(table.contains("Приказ № 7"), table);
    assertEquals(
        400, Gateway.get("/api/v1/quality-indicators?service=FISHING&year=2030").statusCode());
  }

  private static HttpResponse<String> approve(String json) {
    return Gateway.send(
        Gateway.requestAs("operator", "/api/v1/quality-indicators/1.1/targets/2031")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }
}
