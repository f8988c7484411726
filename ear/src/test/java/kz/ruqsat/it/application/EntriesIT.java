package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issued permits entered in "Е-лицензирование" over REST: service, form, recipient. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntriesIT {

  private static final String SERVICE = "MI_METROLOGICAL_ATTESTATION";
  private static final String UNKNOWN = "100140890109";
  private static final String SILENT = "100140890208";
  private static final String ANOTHER = "500101380001";

  private Case waiting;

  @Test
  @Obligation("S2.2.9.P3")
  void theExecutorChoosesTheServiceFillsInItsFormAndThePermitIsEntered() {
    Case attested = AttestedCase.waiting().inside();

    assertEquals(SERVICE, Desk.member(Desk.get("executor", "entries/services"), "service"));
    HttpResponse<String> asked = Desk.get("executor", "entries/services/" + SERVICE + "/form");
    assertEquals("RECORD_IN_ELICENSING", Desk.member(asked, "event"));
    for (String field : List.of("iinBin", "name", "phone")) {
      assertTrue(asked.body().contains("\"" + field + "\":{"), asked.body());
    }
    assertTrue(asked.body().contains("\"kk\":\"ЖСН немесе БСН\""), asked.body());
    HttpResponse<String> cases = Desk.get("executor", "entries/services/" + SERVICE + "/cases");
    assertTrue(cases.body().contains("\"" + attested.number() + "\""), cases.body());

    HttpResponse<String> entered = enter(attested, Entry.of(attested.request()));

    assertEquals(200, entered.statusCode(), entered.body());
    assertEquals("PORTAL_RECORDED", attested.state());
    String kept = document(attested, "RECIPIENT_DATA");
    assertTrue(kept.contains("iinBin=\"" + attested.request().holder() + "\""), kept);
    assertTrue(kept.contains("service=\"" + SERVICE + "\""), kept);
    assertTrue(
        document(attested, "STATE_DATA").contains(attested.request().holder()),
        "what the state database said");
  }

  @Test
  @Obligation("S2.2.9.P3")
  void theSameEntryTwiceIsOneEntry() {
    Case attested = AttestedCase.waiting().inside();
    String entry = Entry.of(attested.request());
    HttpResponse<String> first = enter(attested, entry);

    HttpResponse<String> second = enter(attested, entry);
    HttpResponse<String> other =
        enter(attested, Entry.with(attested.request(), "recipient.phone", "+7 700 000 00 99"));

    assertEquals(200, second.statusCode(), second.body());
    assertEquals(first.body(), second.body());
    assertEquals("ILLEGAL_TRANSITION", Desk.member(other, "code"), other.body());
  }

  @ParameterizedTest
  @CsvSource({
    "service, '', 422, INPUT_MISSING, service",
    "service, NOTHING, 422, UNKNOWN_SERVICE, NOTHING",
    "service, MI_TYPE_APPROVAL, 422, ENTRY_NOT_PROVIDED, MI_TYPE_APPROVAL",
    "recipient, 1, 422, INPUT_MISSING, recipient",
    "recipient.iinBin, '', 422, FORM_INVALID, recipient.iinBin",
    "recipient.iinBin, 090640810185, 422, FORM_INVALID, recipient.iinBin",
    "recipient.iinBin, " + ANOTHER + ", 422, RECIPIENT_OF_ANOTHER, recipient.iinBin",
    "recipient.name, ТОО Другое, 422, RECIPIENT_OF_ANOTHER, recipient.name",
    "recipient.phone, '', 422, FORM_INVALID, recipient.phone"
  })
  @Obligation("S2.2.9.P3")
  void whatIsEnteredWrongIsNamed(String member, String value, int status, String code, String at) {
    Case attested = waiting();

    HttpResponse<String> refused = enter(attested, Entry.with(attested.request(), member, value));

    assertEquals(status, refused.statusCode(), refused.body());
    assertEquals(code, Desk.member(refused, "code"), refused.body());
    assertEquals(at, Desk.member(refused, "at"), refused.body());
    assertEquals("AT_REGISTRY", attested.state());
  }

  @Test
  void onlyExecutorsOfTheProviderAreOfferedTheEntry() {
    HttpResponse<String> none = Desk.get("clerk", "entries/services");
    HttpResponse<String> refused = Desk.get("clerk", "entries/services/" + SERVICE + "/form");

    assertEquals("[]", none.body());
    assertEquals(403, refused.statusCode(), refused.body());
    assertEquals("ROLE_NOT_ALLOWED", Desk.member(refused, "code"));
    assertEquals(403, Desk.get("applicant", "entries/services").statusCode());
    HttpResponse<String> unknown = Desk.get("executor", "entries/services/NOTHING/form");
    assertEquals("UNKNOWN_SERVICE", Desk.member(unknown, "code"), unknown.body());
  }

  @ParameterizedTest
  @CsvSource({
    UNKNOWN + ", 422, RECIPIENT_DATA_NOT_FOUND",
    SILENT + ", 503, STATE_DATA_UNAVAILABLE"
  })
  @Obligation({"S2.2.9.C2", "S2.2.9.P5", "GAP-39"})
  void aPermitIsNotEnteredWhileTheStateDatabaseDoesNotKnowTheRecipient(
      String iinBin, int status, String code) {
    Case attested = AttestedCase.of(iinBin);

    HttpResponse<String> refused = enter(attested, Entry.of(attested.request()));

    assertEquals(status, refused.statusCode(), refused.body());
    assertEquals(code, Desk.member(refused, "code"), refused.body());
    assertEquals("AT_REGISTRY", attested.state());
  }

  /** One for all that is refused, for nothing changes it. */
  private Case waiting() {
    if (waiting == null) {
      waiting = AttestedCase.waiting().inside();
    }
    return waiting;
  }

  private static HttpResponse<String> enter(Case attested, String entry) {
    return Desk.act("executor", attested.number(), entry);
  }

  /** The last document of a kind, as the executor reads it. */
  private static String document(Case attested, String code) {
    String id =
        Pattern.compile("\\{\"codes\":\\[\"" + code + "\"],\"id\":(\\d+)")
            .matcher(attested.view().body())
            .results()
            .map((MatchResult it) -> it.group(1))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new AssertionError("no " + code + " in " + attested.view().body()));
    return Desk.get("executor", "applications/" + attested.number() + "/documents/" + id).body();
  }
}
