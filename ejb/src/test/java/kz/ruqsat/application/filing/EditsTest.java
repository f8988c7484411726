package kz.ruqsat.application.filing;

import static kz.ruqsat.application.Faults.assertFault;
import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.ApplicantType.LEGAL_ENTITY;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static kz.ruqsat.regulation.Channel.REGISTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Applicant;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.HistoryLine;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.process.Outcome;
import org.junit.jupiter.api.Test;

/** What applicants do with an application after it was filed: edit, read, file again. */
class EditsTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";

  private final Office office = Office.open();

  @Test
  void anApplicationIsEditedUntilAnOfficialHasActed() {
    ApplicationData data = auditor();
    Filed filed = file(data);
    Filed edited = edit(withPhone(data, "+7 701 111 11 11"));

    assertEquals(filed.number(), edited.number());
    assertEquals(filed.plannedAt(), edited.plannedAt(), "an edit moves no term");
    CaseView view = office.view("head", filed.number());
    assertEquals("EDIT", view.history().get(1).event());
    assertTrue(latest(filed.number()).contains("+7 701 111 11 11"));
    office.act("head", filed.number(), Act.of("SEND_TO_UNIT").toUnit("U1"));
    assertFault(FaultCode.EDIT_NOT_POSSIBLE, () -> edit(withPhone(data, "+7 702 000 00 00")));
  }

  @Test
  void theSameEditTwiceIsOneEdit() {
    ApplicationData data = auditor();
    Filed filed = file(data);
    Submission submission =
        office.signed(withPhone(data, "+7 701 111 11 11"), EGOV_PORTAL, "applicant");

    office.in(() -> office.filing.edit(data.requestId(), submission));
    office.in(() -> office.filing.edit(data.requestId(), submission));

    assertEquals(2, office.view("head", filed.number()).history().size());
  }

  @Test
  void anEditIsExaminedLikeAFilingAndStaysTheSameApplication() {
    ApplicationData data = auditor();
    String number = file(data).number();

    assertFault(FaultCode.FORM_INVALID, () -> edit(Requests.withForms(data, wrong(data))));
    ApplicationFault fault =
        assertFault(
            FaultCode.EDIT_OF_ANOTHER, () -> edit(Requests.resubmitting(data, "2016-000001")));
    assertEquals("resubmits", fault.details().get(0).at());
    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () -> {
          Submission foreign =
              office.signed(withPhone(data, "+7 704 444 44 44"), EGOV_PORTAL, "stranger");
          office.in(() -> office.filing.edit(data.requestId(), foreign));
        });
    assertEquals(1, office.view("head", number).history().size());
  }

  @Test
  void theApplicantEditsFromTheCabinetAndNobodyElseDoes() {
    ApplicationData data = auditor();
    String number = file(data).number();
    byte[] edited =
        office.signed(withPhone(data, "+7 703 333 33 33"), EGOV_PORTAL, "applicant").document();

    assertFault(
        FaultCode.APPLICATION_NOT_FOUND,
        () -> office.in(() -> office.filing.edit("nosy", number, edited, null)));
    office.in(() -> office.filing.edit("citizen", number, edited, null));

    assertTrue(latest(number).contains("+7 703 333 33 33"));
  }

  @Test
  void whatCameOnPaperIsNotEditedElectronically() {
    ApplicationData data = Requests.of(office, AUDITOR, ISSUE, NATURAL_PERSON, REGISTRY);
    office.file(office.paper(data));

    assertFault(
        FaultCode.EDIT_NOT_POSSIBLE,
        () ->
            office.in(
                () -> office.filing.edit(data.requestId(), office.paper(withPhone(data, "1")))));
  }

  @Test
  void aRefusedApplicationIsFiledAgainOnceAndBothKnowEachOther() {
    ApplicationData data = auditor();
    Filed first = file(data);
    ApplicationData again = resubmitting(first.number());
    assertFault(FaultCode.RESUBMISSION_NOT_POSSIBLE, () -> file(again));
    refuse(first.number());

    Filed second = file(again);

    assertEquals(first.number(), second.resubmits());
    assertEquals("REGISTERED", second.state());
    assertEquals(second.number(), office.view("head", first.number()).resubmittedAs());
    assertEquals(Outcome.REFUSED, office.view("head", first.number()).outcome());
    assertFault(FaultCode.RESUBMISSION_NOT_POSSIBLE, () -> file(resubmitting(first.number())));
    assertFault(FaultCode.APPLICATION_NOT_FOUND, () -> file(resubmitting("1999-000001")));
  }

  @Test
  void anApplicantReadsTheHistoryInTheirLanguageAndMeetsRolesNotPeople() {
    ApplicationData data = auditor();
    String number = file(data).number();
    refuse(number);

    List<HistoryLine> russian = office.in(() -> office.cabinet.history("citizen", number, null));
    List<HistoryLine> kazakh =
        office.in(() -> office.cabinet.history("citizen", number, Locale.forLanguageTag("kk")));

    HistoryLine refusal = russian.get(russian.size() - 1);
    assertEquals("Нет отчёта", refusal.reason());
    assertEquals(office.law.vocabulary().roles().get("EXECUTOR").title().ru(), refusal.who());
    assertEquals("Регламент, п. 5 пп. 4)", refusal.provision());
    assertEquals(
        office.law.vocabulary().roles().get("EXECUTOR").title().kk(),
        kazakh.get(kazakh.size() - 1).who());
    assertTrue(refusal.obligations().contains("S2.3.5.4a"));
    assertTrue(refusal.document() != null, "the refusal itself can be read");
    assertNull(russian.get(1).document(), "a resolution is not for the applicant");
    russian.forEach(line -> assertFalse(line.who().contains("executor"), line.who()));
  }

  @Test
  void aPortalReadsAndWithdrawsOnlyWhatItFiled() {
    ApplicationData data = auditor();
    String number = file(data).number();

    List<PortalCases.Message> messages =
        office.in(() -> office.portal.messages("portal", data.requestId()));
    assertEquals(News.REGISTERED, messages.get(0).kind());
    assertTrue(new String(messages.get(0).document(), StandardCharsets.UTF_8).contains(number));
    assertFault(
        FaultCode.APPLICATION_NOT_FOUND,
        () -> office.in(() -> office.portal.messages("other", data.requestId())));
    assertFault(
        FaultCode.APPLICATION_NOT_FOUND,
        () -> office.in(() -> office.portal.withdraw("other", data.requestId())));

    office.in(() -> office.portal.withdraw("portal", data.requestId()));
    Filed again = office.in(() -> office.portal.withdraw("portal", data.requestId()));

    assertEquals(Phase.WITHDRAWN, again.phase());
    List<HistoryLine> history =
        office.in(() -> office.portal.history("portal", data.requestId(), Locale.ENGLISH));
    assertEquals(
        "The applicant takes the application back", history.get(history.size() - 1).what());
  }

  @Test
  @Obligation("S2.3.9.7b")
  void aRepresentativeWhoIsNamedInTheApplicationTakesTheResultByTheSameAuthority() {
    ApplicationData data =
        Requests.by(
            Requests.of(office, "STATE_SYMBOLS_LICENCE", ISSUE, LEGAL_ENTITY, REGISTRY),
            new Representative(
                office.number("stranger"), "ОБРАЗЦОВ ТАЛҒАТ", "1", "№ 5 от 01.09.2016"));
    List<Enclosure> more = new ArrayList<>(data.enclosures());
    for (String code : List.of("REPRESENTATIVE_ID", "AUTHORITY_DOCUMENT")) {
      more.add(new Enclosure(code, code, null, null, null, null, 0, false, false));
    }
    String number = office.file(office.paper(Requests.with(data, more))).number();
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("CONFIRM_PAPER_PAYMENT"));
    office.act("executor", number, Act.of("DECIDE"));
    office.sign("head", number);

    office.act("clerk", number, Act.of("HAND_OVER").givenTo("ОБРАЗЦОВ ТАЛҒАТ", null));

    String record = document(number, "HANDOVER_RECORD");
    assertTrue(record.contains("<item code=\"AUTHORITY\">№ 5 от 01.09.2016</item>"), record);
    assertTrue(record.contains("<item code=\"HANDED_OVER_BY\">МЫСАЛОВ clerk</item>"), record);
  }

  private void refuse(String number) {
    office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    office.act("unithead", number, Act.of("PASS_TO_EXECUTOR").toExecutor("executor"));
    office.act(
        "executor",
        number,
        Act.refuse("REFUSE_INCOMPLETE", "INCOMPLETE_DOCUMENTS", "Нет отчёта", null));
    office.sign("head", number);
  }

  private ApplicationData auditor() {
    return Requests.of(office, AUDITOR, ISSUE, NATURAL_PERSON, EGOV_PORTAL);
  }

  private ApplicationData resubmitting(String number) {
    return Requests.resubmitting(auditor(), number);
  }

  private static Map<String, Map<String, Object>> wrong(ApplicationData data) {
    Map<String, Map<String, Object>> forms = new HashMap<>(data.forms());
    forms.put("AUDITOR_APPLICATION", Map.of());
    return forms;
  }

  private static ApplicationData withPhone(ApplicationData data, String phone) {
    return Requests.applicant(
        data, new Applicant(data.applicant().iinBin(), data.applicant().name(), phone));
  }

  private Filed file(ApplicationData data) {
    return office.file(office.signed(data, EGOV_PORTAL, "applicant"));
  }

  private Filed edit(ApplicationData data) {
    Submission submission = office.signed(data, EGOV_PORTAL, "applicant");
    return office.in(() -> office.filing.edit(data.requestId(), submission));
  }

  private String latest(String number) {
    return office.in(
        () ->
            new String(
                office.store.filed(office.store.get(number)).content(), StandardCharsets.UTF_8));
  }

  private String document(String number, String code) {
    return office.in(
        () ->
            office.store.documents(office.store.get(number)).stream()
                .filter(it -> it.codes().contains(code))
                .findFirst()
                .map(it -> new String(it.content(), StandardCharsets.UTF_8))
                .orElseThrow());
  }
}
