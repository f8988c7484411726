package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SystemTest
class PermitsIT {

  private static final String BIN = "100340000015";
  private static final String IIN = "900101350013";

  @Test
  @Obligation({"DC.6", "GAP-54"})
  void anAuditorFindsAPermitByNumberHolderAndName() {
    String number = Register.freshNumber();
    String word = "слово" + UUID.randomUUID().toString().replace("-", "");
    Register.bringIn(Register.row(number, BIN, "ТОО Ёлочка " + word));

    for (String query :
        List.of(
            "q=" + number,
            "q=" + number.toLowerCase(Locale.ROOT),
            "q=" + Register.escaped("елочка " + word.toUpperCase(Locale.ROOT)),
            "q="
                + BIN
                + "&service=STATE_SYMBOLS_LICENCE&status=ISSUED&provider=KTRM&region=71"
                + "&channel=REGISTRY&issuedFrom=2014-05-06&issuedTo=2014-05-06&limit=200",
            "overdue=false&q="
                + Register.escaped(word)
                + "&signer="
                + Register.escaped("УЛГИУЛЫ"))) {
      assertTrue(
          Register.found(query).stream().anyMatch(it -> it.get("number").asString().equals(number)),
          query);
    }
    var permit = Register.found("q=" + number).get(0);
    assertFalse(permit.hasDefined("validTo"));
    assertEquals(List.of(), Register.found("q=" + number + "&status=EXPIRED"));
    assertEquals(List.of(), Register.found("q=" + number + "&overdue=true"));
    assertEquals(List.of(), Register.found("q=" + number + "&signer=nobody"));
    assertEquals(List.of(), Register.found("q=" + number + "&asOf=2014-05-05"));
    assertEquals(1, Register.found("q=" + number + "&asOf=2014-05-06").size());
  }

  @Test
  @Obligation("S1.1.17.7")
  void theNumberAndAddressOfAPersonAreHiddenFromAuditorsAndNotFromOfficers() {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, IIN, "Пример Примеров"));
    String path = "/api/v1/permits/" + number;

    var masked = Register.json(Register.get("auditor", path));
    assertEquals("900101******", masked.get("holderId").asString());
    assertEquals("***", masked.get("place").asString());
    var whole = Register.json(Register.get("officer", path));
    assertEquals(IIN, whole.get("holderId").asString());
    assertEquals("Астана, Примерная, 1", whole.get("place").asString());
    String document = path + "/versions/1/document";
    assertEquals(403, Register.get("auditor", document).statusCode());
    assertEquals(404, Register.get("officer", document).statusCode());
  }

  @Test
  void withoutAPurposeNothingIsShown() {
    var answer = Gateway.send(Gateway.requestAs("auditor", "/api/v1/permits").GET());

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("X-Purpose"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  @Obligation("DC.6")
  void anAuditorCanNotWrite(String method) {
    var request =
        Gateway.requestAs("auditor", "/api/v1/permits").method(method, BodyPublishers.noBody());

    assertEquals(405, Gateway.send(request).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=colour",
        "status=GONE",
        "overdue=maybe",
        "asOf=yesterday",
        "limit=0",
        "limit=201",
        "after=?"
      })
  void aQuestionThatMakesNoSenseIsAProblem(String query) {
    var answer = Register.get("auditor", "/api/v1/permits?" + query.replace("?", "%3F"));

    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void pagesAreLinked() {
    String name = "Страница" + UUID.randomUUID().toString().replace("-", "");
    Register.bringIn(
        Register.row(Register.freshNumber(), BIN, name),
        Register.row(Register.freshNumber(), BIN, name),
        Register.row(Register.freshNumber(), BIN, name));

    var first = Register.get("auditor", "/api/v1/permits?limit=2&q=" + Register.escaped(name));
    String link = first.headers().firstValue("Link").orElseThrow();
    String next = link.substring(link.indexOf("/api/"), link.indexOf('>'));
    var second = Register.get("auditor", next);
    assertEquals(2, Register.json(first).asList().size());
    assertEquals(1, Register.json(second).asList().size());
    assertTrue(second.headers().firstValue("Link").isEmpty());
  }

  @Test
  @Obligation("DC.6")
  void theEndOfValidityIsAFilterAndEachOrderIsKeptAcrossPages() {
    String word = "порядок" + UUID.randomUUID().toString().replace("-", "");
    LocalDate day = LocalDate.of(2031, 5, 6);
    String key = UUID.randomUUID().toString();
    String first = "IT-1-" + key;
    String second = "IT-2-" + key;
    String third = "IT-3-" + key;
    Register.bringIn(
        Register.row(first, BIN, "Вега " + word, day, day.plusDays(2))
            .replace("-05-06,", "-05-07,"),
        Register.row(second, BIN, "Арка " + word, day, day.plusDays(1)),
        Register.row(third, BIN, "Бета " + word));
    String query = "q=" + Register.escaped(word);

    assertEquals(List.of(first, second), sorted(query, "number").subList(0, 2));
    assertEquals(List.of(second, third, first), sorted(query, "name"));
    assertEquals(List.of(second, first), sorted(query, "valid_to"), "those that end");
    assertEquals(first, sorted(query, "issued").get(0));
    String ends = "&validToFrom=" + day.plusDays(1) + "&validToTo=";
    assertEquals(List.of(second), sorted(query + ends + day.plusDays(1), "number"));
    assertEquals(List.of(first, second), sorted(query + ends + day.plusDays(2), "number"));
    assertEquals(List.of(), sorted(query + ends + day, "number"));
  }

  /** All that is found, one permit a page. */
  private static List<String> sorted(String query, String order) {
    List<String> numbers = new ArrayList<>();
    String page = "/api/v1/permits?limit=1&" + query + "&sort=" + order;
    while (page != null) {
      var answer = Register.get("auditor", page);
      assertEquals(200, answer.statusCode(), answer.body());
      Register.json(answer).asList().forEach(it -> numbers.add(it.get("number").asString()));
      page =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(link.indexOf("/api/"), link.indexOf('>')))
              .orElse(null);
    }
    return numbers;
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, BIN, "ТОО Неизменное"));
    String path = "/api/v1/permits/" + number;
    String tag = Register.get("auditor", path).headers().firstValue("ETag").orElseThrow();

    assertEquals(304, Register.get("auditor", path, "If-None-Match", tag).statusCode());
    String search = "/api/v1/permits?q=" + number;
    String tagOfAll = Register.get("auditor", search).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, Register.get("auditor", search, "If-None-Match", tagOfAll).statusCode());
    assertEquals(200, Register.get("officer", search, "If-None-Match", tagOfAll).statusCode());
    assertEquals(200, Register.get("auditor", path, "If-None-Match", "\"0\"").statusCode());
  }

  @Test
  void theHistoryHasPermalinks() {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, BIN, "ТОО История"));

    var history = Register.json(Register.get("auditor", "/api/v1/permits/" + number + "/versions"));
    var version = history.get(0);
    assertEquals("ISSUE", version.get("kind").asString());
    assertEquals("2014-05-06", version.get("effectiveOn").asString());
    assertEquals(version, Register.json(Register.get("auditor", version.get("href").asString())));
  }
}
