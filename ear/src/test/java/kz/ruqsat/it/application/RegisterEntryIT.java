package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;

/** A step that gives a permit and its entry in the register are one transaction. */
@SystemTest
class RegisterEntryIT {

  private static final Pattern NUMBER =
      Pattern.compile("<item code=\"NUMBER\">([^<]+)</item><item code=\"PREVIOUS_PERMIT\">");

  private static final Walk REISSUE =
      Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.REISSUE, Channel.REGISTRY);

  @Test
  void whatTheRegisterDoesNotTakeIsNotDoneInTheCaseEither() {
    String licence =
        Case.permit(Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.REGISTRY));
    Case first = prepared(licence);
    Case second = prepared(licence);
    assertEquals(200, Desk.sign("head", first.number()).statusCode());

    String taken = numberOf(second);
    HttpResponse<String> refused = Desk.sign("head", second.number());

    assertEquals(409, refused.statusCode(), refused.body());
    assertEquals("CONFLICT", Desk.member(refused, "code"));
    assertEquals("UNDER_REVIEW", second.state());
    assertEquals("DECIDE", Desk.member(second.view(), "toBeSigned"));
    assertEquals(404, permit(taken).statusCode(), "half a reissue");
    HttpResponse<String> replaced = permit(licence);
    assertEquals("REISSUED", Desk.member(replaced, "status"), replaced.body());
    String successor = Desk.member(first.view(), "permitNumber");
    assertTrue(replaced.body().contains(successor), replaced.body());
    assertEquals("ISSUED", Desk.member(permit(successor), "status"));
  }

  /** A reissue of a licence that waits for the head's signature. */
  private static Case prepared(String licence) {
    Case filed = Case.filed(REISSUE.request().about(licence));
    Move.of("clerk ACCEPT").make(filed.request(), filed.number());
    Move.of("executor DECIDE").make(filed.request(), filed.number());
    return filed;
  }

  /** The number that the document has which waits for a signature. */
  private static String numberOf(Case prepared) {
    String path = "/api/v1/applications/" + prepared.number() + "/to-be-signed";
    String document =
        new String(
            Gateway.sendForBytes(Gateway.requestAs("head", path).GET()).body(),
            StandardCharsets.UTF_8);
    Matcher number = NUMBER.matcher(document.replaceAll("<item code=\"RESULT\">[^<]*</item>", ""));
    assertTrue(number.find(), document);
    return number.group(1);
  }

  private static HttpResponse<String> permit(String number) {
    return Gateway.send(
        Gateway.requestAs("auditor", "/api/v1/permits/" + number)
            .header("X-Purpose", "test")
            .GET());
  }
}
