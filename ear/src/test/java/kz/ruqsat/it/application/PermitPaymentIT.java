package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;

/** A permit names the payment that served its application. */
@SystemTest
class PermitPaymentIT {

  private static final Map<String, String> EVIDENCE =
      Map.of(
          "CERTIFICATE", "Certificate",
          "OCSP", "OCSP answer",
          "CRL", "Certificate revocation list",
          "DELTA_CRL", "Delta of a certificate revocation list",
          "TIME_STAMP", "Time stamp");

  @Test
  @Obligation("DC.6")
  void thePermitAndItsPageNameThePaymentAndOnWhatTheVerdictsRest() {
    Walk walk = Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.EGOV_PORTAL);
    Case filed = Case.filed(walk.request());
    filed.make(walk.moves());
    String permit = Desk.member(filed.view(), "permitNumber");

    String reference = Desk.member(asked("/api/v1/permits/" + permit), "paymentReference");
    String version = "/api/v1/permits/" + permit + "/versions/1";
    String background = asked("/api/v1/permits/" + permit + "/background").body();
    String page = page("/register/permit?lang=en&number=" + permit);

    assertTrue(reference.matches("7\\d{11}"), "of the bank: " + reference);
    assertEquals(reference, Desk.member(asked(version), "paymentReference"));
    assertTrue(page.contains("Application, payment and signatures"), page);
    assertTrue(page.contains("/register/case?number=" + filed.number()), page);
    for (String member : List.of("paymentReference", "serial", "verdict", "kind")) {
      List<String> said = members(background, member);
      assertFalse(said.isEmpty(), member + background);
      said.forEach(value -> assertTrue(page.contains(shown(member, value)), member + " " + value));
    }
  }

  /** What an English page says of a member. */
  private static String shown(String member, String value) {
    return switch (member) {
      case "verdict" -> VerdictCode.valueOf(value).text(Locale.ENGLISH);
      case "kind" -> EVIDENCE.get(value);
      default -> value;
    };
  }

  @Test
  @Obligation("DC.6")
  void aPermitPaidOnPaperNamesNumberAndDayOfThePaper() {
    Walk walk = Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.REGISTRY);
    Case filed = Case.filed(walk.request());
    filed.make(walk.moves().subList(0, 1));
    String day = LocalDate.now(ZoneId.of("Asia/Almaty")).minusDays(1).toString();
    Fee.onPaper("clerk", filed.number(), "ПП-" + filed.number(), day);
    filed.make(walk.moves().subList(2, walk.moves().size()));
    String permit = Desk.member(filed.view(), "permitNumber");

    String reference = Desk.member(asked("/api/v1/permits/" + permit), "paymentReference");

    assertEquals("ПП-" + filed.number() + " " + day, reference);
    String background = asked("/api/v1/permits/" + permit + "/background").body();
    assertTrue(background.contains(reference), background);
    assertTrue(page("/register/permit?lang=kk&number=" + permit).contains(reference));
  }

  private static List<String> members(String json, String name) {
    return Pattern.compile("\"" + name + "\":\"([^\"]+)\"")
        .matcher(json)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private static String page(String address) {
    HttpResponse<String> loggedIn =
        Gateway.send(
            Gateway.request("/register/log-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "account=demo_auditor&password=demo_secret&purpose=inspection")));
    assertEquals(302, loggedIn.statusCode(), loggedIn.body());
    String cookie = loggedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> page =
        Gateway.send(Gateway.request(address).header("Cookie", cookie).GET());
    assertEquals(200, page.statusCode(), page.body());
    return page.body();
  }

  private static HttpResponse<String> asked(String path) {
    HttpResponse<String> answer =
        Gateway.send(Gateway.requestAs("auditor", path).header("X-Purpose", "test").GET());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }
}
