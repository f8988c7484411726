package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.ServiceRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every service, action and channel from filing to result over HTTP, along the table in {@link
 * Walk}.
 */
@SystemTest
class WalksIT {

  static Stream<Walk> walks() {
    return Walk.all();
  }

  @ParameterizedTest
  @MethodSource("walks")
  @Obligation({
    "S1.1.5.1",
    "S1.1.10.2",
    "S1.1.13.1",
    "S1.1.15.1",
    "S1.1.15.3",
    "S1.2.5.1",
    "S1.2.5.2",
    "S1.2.5.3",
    "S1.2.8.3",
    "S1.2.15.1",
    "S1.2.15.3",
    "S2.1.5.8",
    "S2.1.3.4",
    "S2.1.5.D",
    "S2.1.10.10",
    "S2.1.10.13a",
    "S2.2.5.11",
    "S2.3.3.6",
    "S2.3.5.D",
    "S2.3.10.13a",
    "GAP-33"
  })
  void anApplicationGoesItsWayToTheResult(Walk walk) {
    Case filed = Case.begun(walk);

    filed.make(walk.moves());

    HttpResponse<String> view = filed.view();
    assertEquals(walk.state(), Desk.member(view, "state"), view.body());
    assertEquals("GRANTED", Desk.member(view, "outcome"));
    Case.News news = filed.news();
    assertEquals("RESULT", news.kind());
    assertTrue(news.document().contains("Signature"), "the result is signed");
    String permit = Desk.member(view, "permitNumber");
    assertTrue(news.document().contains(permit), news.document());
    assertInTheRegister(permit);
  }

  @Test
  void theTableHasEveryActionOnEveryChannelOfTheLaw() {
    Set<String> walked = Walk.all().map(Walk::toString).collect(Collectors.toSet());
    Stream.of(
            "MI_TYPE_APPROVAL@2016",
            "MI_METROLOGICAL_ATTESTATION@2016",
            "EXPERT_AUDITOR_ATTESTATION@2016",
            "EXPERT_AUDITOR_ATTESTATION@2013",
            "STATE_SYMBOLS_LICENCE@2013")
        .map(it -> new EditionKey(it.split("@")[0], it.split("@")[1]))
        .flatMap(WalksIT::kinds)
        .forEach(kind -> assertTrue(walked.contains(kind), kind));
  }

  @Test
  @Obligation({"S1.1.5.1", "S1.1.5.2", "GAP-51"})
  void anAuditorOf2013GetsTwoCertificatesForTwoKindsOfDirections() {
    Request request =
        Request.of(
                new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2013"),
                Action.ISSUE,
                Channel.EGOV_PORTAL)
            .inDirections(Set.of("MANAGEMENT_SYSTEM", "COUNTRY_OF_ORIGIN"));
    Case filed = Case.filed(request);
    filed.make(Move.all("executor DECIDE by head"));

    String numbers = filed.view().body().split("\"permitNumbers\":\\[", 2)[1].split("]", 2)[0];

    String[] permits = numbers.replace("\"", "").split(",");
    assertEquals(2, permits.length, numbers);
    assertTrue(permits[0].startsWith("EA-") && permits[1].startsWith("QA-"), numbers);
    assertInTheRegister(permits[0]);
    assertInTheRegister(permits[1]);
  }

  @ParameterizedTest
  @EnumSource(ApplicantType.class)
  @Obligation({"S1.2.6", "S1.2.11.ISSUE.REG.6"})
  void aLicenceIsForPeopleEntrepreneursAndOrganisations(ApplicantType type) {
    Walk walk = Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.REGISTRY);
    Case filed = Case.filed(new Request(walk.edition(), Action.ISSUE, type, Channel.REGISTRY));

    filed.make(walk.moves());

    assertEquals("ISSUED", filed.state());
  }

  @Test
  @Obligation({"S1.2.11.ISSUE.REG.4", "S1.2.11.ISSUE.REG.5", "S1.2.15.2"})
  void aRepresentativeFilesWithPapersAndTakesTheResultByThem() {
    Walk walk = Walk.of("STATE_SYMBOLS_LICENCE", "2013", Action.ISSUE, Channel.REGISTRY);
    Request request = walk.request().by(Request.PERSON, "ПРИМЕРОВ АСАН", "№ 5 от 01.09.2026");
    Case filed = Case.filed(request);
    filed.make(Move.all("clerk ACCEPT"));
    HttpResponse<String> unproven =
        Desk.act("clerk", filed.number(), "{\"event\":\"CONFIRM_PAPER_PAYMENT\"}");
    assertEquals("INPUT_MISSING", Desk.member(unproven, "code"), unproven.body());
    filed.make(Move.all("clerk CONFIRM_PAPER_PAYMENT; executor DECIDE by head"));
    String handOver = "{\"event\":\"HAND_OVER\",\"receiver\":\"%s\"}";
    HttpResponse<String> stranger = Desk.act("clerk", filed.number(), handOver.formatted("НЕКТО"));
    assertEquals("INPUT_MISSING", Desk.member(stranger, "code"), stranger.body());

    HttpResponse<String> done =
        Desk.act("clerk", filed.number(), handOver.formatted("ПРИМЕРОВ АСАН"));

    assertEquals("ISSUED", Desk.member(done, "state"));
    String record = document(done, "HANDOVER_RECORD", filed);
    assertTrue(record.contains("№ 5 от 01.09.2026"), record);
    assertTrue(record.contains("ПРИМЕРОВА АЙГЕРІМ"), "who handed it over: " + record);
  }

  @Test
  @Obligation({"S2.3.3.5", "GAP-56"})
  void aPrintIsRecordedWithWhoSealedItAndWhatItShows() {
    Walk walk = Walk.of("EXPERT_AUDITOR_ATTESTATION", "2016", Action.ISSUE, Channel.REGISTRY);
    Case filed = Case.filed(walk.request());
    filed.make(walk.moves());

    String print = document(filed.view(), "PRINTED_COPY", filed);

    assertTrue(print.contains("<item code=\"SEALED_AND_SIGNED_BY\">PROVIDER_HEAD</item>"), print);
    assertTrue(print.contains("<item code=\"PRINTED_BY\">ТЕСТОВ ЕРЛАН</item>"), print);
    assertTrue(print.matches("(?s).*DOCUMENT_DIGEST\">[0-9a-f]{64}<.*"), print);
    assertNotNull(Desk.member(filed.view(), "permitNumber"));
  }

  private static void assertInTheRegister(String permit) {
    HttpResponse<String> entry =
        Gateway.send(
            Gateway.requestAs("auditor", "/api/v1/permits/" + permit)
                .header("X-Purpose", "test")
                .GET());
    assertEquals(200, entry.statusCode(), entry.body());
  }

  private static String document(HttpResponse<String> view, String code, Case filed) {
    var found =
        java.util.regex.Pattern.compile("\\{\"codes\":\\[[^\\]]*\"" + code + "\"[^}]*\"id\":(\\d+)")
            .matcher(view.body());
    assertTrue(found.find(), view.body());
    return Desk.get("clerk", "applications/" + filed.number() + "/documents/" + found.group(1))
        .body();
  }

  private static Stream<String> kinds(EditionKey edition) {
    ServiceRules rules = Request.LAW.edition(edition).rules();
    return rules.actions().stream()
        .flatMap(
            action ->
                rules.intakeChannels().stream()
                    .filter(action.channels()::contains)
                    .map(channel -> edition + " " + action.action() + " " + channel));
  }
}
