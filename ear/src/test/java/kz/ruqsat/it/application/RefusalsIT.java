package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.regulation.process.RefusalGround;
import kz.ruqsat.regulation.process.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every refusal that the files of the law provide for, over HTTP: each step that refuses, from each
 * state, on each of its grounds, by each channel.
 */
@SystemTest
class RefusalsIT {

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "EXECUTOR", "executor",
          "PROVIDER", "executor",
          "COMMISSION", "commission",
          "STATE_CORP_OPERATOR", "centre",
          "PROVIDER_HEAD", "head",
          "AUTHORISED_OFFICIAL", "head");

  /** One branch. */
  record Branch(Walk walk, Step step, String from, RefusalGround ground) {

    @Override
    public String toString() {
      return walk + ": " + step.event() + " in " + from + " for " + ground.code();
    }
  }

  static Stream<Branch> branches() {
    return Walk.all().flatMap(RefusalsIT::branches);
  }

  private static Stream<Branch> branches(Walk walk) {
    var rules = walk.request().rules;
    List<Branch> branches = new ArrayList<>();
    for (Step step : rules.process().steps()) {
      for (String code : step.grounds()) {
        RefusalGround ground = ground(rules.rules().grounds().all(), code);
        boolean paidBefore =
            walk.channel().isPortal() && ground.unless().contains("PAYMENT_CONFIRMED");
        for (String from : paidBefore ? Set.<String>of() : step.from()) {
          branches.add(new Branch(walk, step, from, ground));
        }
      }
    }
    return branches.stream();
  }

  private static RefusalGround ground(List<RefusalGround> all, String code) {
    return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("branches")
  @Obligation({
    "S1.1.5.3",
    "S1.1.16.1",
    "S1.1.16.2",
    "S1.1.16.3",
    "S1.2.5.4",
    "S1.2.16.1",
    "S1.2.16.2",
    "S1.2.16.3",
    "S1.2.16.4",
    "S1.2.16.5",
    "S1.2.16.6",
    "S2.1.5.5a",
    "S2.1.9.8",
    "S2.1.9.9",
    "S2.1.10.11",
    "S2.1.10.12",
    "S2.2.5.5a",
    "S2.2.9.8",
    "S2.3.5.4a",
    "S2.3.5.R",
    "S2.3.9.8",
    "S2.3.9.9",
    "S2.3.10.11",
    "S2.3.10.12",
    "GAP-20",
    "GAP-25",
    "GAP-38",
    "GAP-61"
  })
  void aRefusalRestsOnAGroundStatesReasonsAndReachesTheApplicant(Branch branch) {
    Case filed = Case.begun(branch.walk());
    List<Move> rest = filed.walkTo(branch.from(), branch.walk().moves());
    assertWrongOnesAreNotTaken(filed, branch);

    HttpResponse<String> answer = refuse(filed, branch, "Основания изложены", "Акт от 01.09.2026");

    assertEquals(200, answer.statusCode(), answer.body());
    if (branch.step().signedBy() != null) {
      answer = Desk.sign(ACCOUNTS.get(branch.step().signedBy()), filed.number());
      assertEquals(200, answer.statusCode(), answer.body());
    }
    toTheEnd(filed, rest);
    assertEnded(filed, branch);
  }

  /** A decision to refuse, like that of the commission, still goes the rest of the way. */
  private static void toTheEnd(Case filed, List<Move> rest) {
    for (Move move : rest.subList(1, rest.size())) {
      if (filed.view().body().contains("\"outcome\":\"")) {
        return;
      }
      move.make(filed.request(), filed.number());
    }
  }

  private static void assertWrongOnesAreNotTaken(Case filed, Branch branch) {
    HttpResponse<String> wordless = refuse(filed, branch, " ", "Акт");
    assertEquals("REASON_REQUIRED", Desk.member(wordless, "code"), wordless.body());
    if (branch.ground().needsReference()) {
      HttpResponse<String> actless = refuse(filed, branch, "Основания", null);
      assertEquals("REASON_REQUIRED", Desk.member(actless, "code"), actless.body());
    }
  }

  private static void assertEnded(Case filed, Branch branch) {
    HttpResponse<String> view = filed.view();
    String outcome = Desk.member(view, "outcome");
    assertTrue(
        List.of(Outcome.REFUSED.name(), Outcome.NOT_ACCEPTED.name()).contains(outcome),
        view.body());
    assertTrue(view.body().contains("\"permitNumbers\":[]"), "there is no permit");
    Case.News news = filed.news();
    assertEquals(outcome, news.kind());
    assertTrue(news.document().contains("Основания изложены"), news.document());
    HttpResponse<String> history =
        Desk.get("applicant", "cabinet/applications/" + filed.number() + "/history?lang=ru");
    assertEquals(200, history.statusCode(), history.body());
    assertTrue(history.body().contains(branch.ground().text().ru()), history.body());
    assertFalse(history.body().contains("demo_"), "roles, no accounts");
  }

  private static HttpResponse<String> refuse(
      Case filed, Branch branch, String reason, String reference) {
    Map<String, Object> act = new LinkedHashMap<>();
    act.put("event", branch.step().event());
    act.put("ground", branch.ground().code());
    act.put("reason", reason);
    act.put("reference", reference);
    act.put("note", "Решение");
    return Desk.act(ACCOUNTS.get(branch.step().by()), filed.number(), Json.of(act));
  }
}
