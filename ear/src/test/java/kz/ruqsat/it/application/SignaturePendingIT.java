package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The revocation service and the time stamping authority are away, and come back. */
@SystemTest
class SignaturePendingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Request request =
      Request.of(
              new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2016"),
              Action.ISSUE,
              Channel.EGOV_PORTAL)
          .of(Sample.NATURAL_PERSON);

  @AfterEach
  void wake() {
    centre(false);
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
  }

  @Test
  void aSignatureThatCannotBeCheckedIsAStateThatFinishesByItselfOnceItCan() throws Exception {
    centre(true);
    HttpResponse<String> filed = request.file();
    assertEquals(201, filed.statusCode(), filed.body());
    assertEquals("SIGNATURE_PENDING", Desk.member(filed, "phase"));
    String number = Desk.member(filed, "number");
    HttpResponse<String> waiting = Desk.get("head", "applications/" + number);
    assertEquals("REVOCATION_UNAVAILABLE", Desk.member(waiting, "verdict"), waiting.body());
    assertEquals("PENDING", Desk.member(waiting, "stamp"));
    HttpResponse<String> told =
        Desk.get("integrator", "filing/applications/" + request.id() + "/messages");
    assertEquals("SIGNATURE_PENDING", Desk.member(told, "kind"), told.body());

    centre(false);
    // a service that failed is left alone for a while, by the gateway's clock
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT5M\"}");

    HttpResponse<String> done = awaitStamp(number);
    assertEquals("REGISTERED", Desk.member(done, "state"), done.body());
    assertEquals("VALID", Desk.member(done, "verdict"));
    assertTrue(done.body().contains("\"kind\":\"OCSP\""), done.body());
    assertTrue(done.body().contains("\"kind\":\"TIME_STAMP\""), done.body());
    HttpResponse<String> status = Desk.get("integrator", "filing/applications/" + request.id());
    assertEquals("OPEN", Desk.member(status, "phase"), status.body());
  }

  private static HttpResponse<String> awaitStamp(String number) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpResponse<String> view = Desk.get("head", "applications/" + number);
    while (System.nanoTime() < end
        && !(view.body().contains("STAMPED") && view.body().contains("REGISTERED"))) {
      Thread.sleep(500);
      view = Desk.get("head", "applications/" + number);
    }
    return view;
  }

  private static void centre(boolean asleep) {
    assertEquals(
        204, Desk.post("operator", "demo/centre", "{\"asleep\":" + asleep + "}").statusCode());
  }
}
