package kz.ruqsat.application.handling;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.application.handling.CaseView.DoneStep;
import kz.ruqsat.application.handling.CaseView.OpenStep;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.time.TestClock;
import org.junit.jupiter.api.Test;

/** Who may do what with a case, by when, and what is kept of it. */
class ActsTest {

  private final Office office = Office.open();

  @Test
  void aClerkCannotSign() {
    String number = agreedTypeApproval();
    office.act("head", number, Act.of("SIGN"));

    assertFault(FaultCode.ROLE_NOT_ALLOWED, () -> office.sign("clerk", number));
    assertFault(FaultCode.ROLE_NOT_ALLOWED, () -> office.act("clerk", number, Act.of("SIGN")));
  }

  @Test
  @Obligation({"S2.1.5.DEP", "S2.3.5.DEP"})
  void aDeputyActsOnlyWhileTheHeadIsRecordedAbsent() {
    String number = registeredAuditor();
    Act toUnit = Act.of("SEND_TO_UNIT").toUnit("U1");
    assertFault(FaultCode.ROLE_NOT_ALLOWED, () -> office.act("deputy", number, toUnit));
    Instant now = office.clock.instant();
    office.absent("KTRM", now, now.plus(Duration.ofHours(2)));

    CaseView done = office.act("deputy", number, toUnit);

    DoneStep step = done.history().get(done.history().size() - 1);
    assertEquals("DEPUTY_HEAD", step.role());
    assertEquals("PROVIDER_HEAD", step.actingFor());
    office.clock.pass(Duration.ofHours(3));
    String later = registeredAuditor();
    assertFault(FaultCode.ROLE_NOT_ALLOWED, () -> office.act("deputy", later, toUnit));
  }

  @Test
  void anotherUnitDoesNotSeeTheCaseAndAColleagueCannotDoTheWork() {
    String number = atExecutor();

    assertFault(FaultCode.APPLICATION_NOT_FOUND, () -> office.view("outsider", number));
    assertFault(FaultCode.APPLICATION_NOT_FOUND, () -> office.view("executor.k", number));
    assertEquals("AT_EXECUTOR", office.view("colleague", number).state());
    assertFault(
        FaultCode.ROLE_NOT_ALLOWED,
        () -> office.act("colleague", number, Act.of("SEND_TO_COMMISSION")));
  }

  @Test
  void aResolutionNamesAUnitAndAnExecutorThatExist() {
    String number = registeredAuditor();
    assertFault(FaultCode.INPUT_MISSING, () -> office.act("head", number, Act.of("SEND_TO_UNIT")));
    assertFault(
        FaultCode.INPUT_MISSING,
        () -> office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U9")));
    office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    assertFault(
        FaultCode.INPUT_MISSING,
        () -> office.act("unithead", number, Act.of("PASS_TO_EXECUTOR").toExecutor("outsider")));
  }

  @Test
  void whoeverActsOnAnOldVersionIsToldThatItChanged() {
    String number = registeredAuditor();
    CaseView read = office.view("head", number);
    office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    Officer second = office.officer("head");

    assertFault(
        FaultCode.CONFLICT,
        () ->
            office.in(
                () ->
                    office.cases.act(
                        second, number, read.version(), Act.of("SEND_TO_UNIT").toUnit("U2"))));
    assertEquals("U1", office.view("head", number).unit());
  }

  @Test
  void anEventOutOfTurnIsRefused() {
    String number = registeredAuditor();

    assertFault(FaultCode.ILLEGAL_TRANSITION, () -> office.act("head", number, Act.of("SIGN")));
  }

  @Test
  @Obligation({"S2.3.5.4a", "GAP-25", "GAP-56"})
  void anIncompletePackageIsRefusedByTheExecutorAndSignedByTheHead() {
    String number = atExecutor();
    CaseView prepared =
        office.act(
            "executor",
            number,
            Act.refuse("REFUSE_INCOMPLETE", "INCOMPLETE_DOCUMENTS", "Нет отчёта", null));
    assertEquals("AT_EXECUTOR", prepared.state());
    assertFault(FaultCode.ROLE_NOT_ALLOWED, () -> office.sign("executor", number));

    CaseView refused = office.sign("head", number);

    assertEquals("REFUSED_INCOMPLETE", refused.state());
    assertEquals(Outcome.REFUSED, refused.outcome());
    DoneStep last = refused.history().get(refused.history().size() - 1);
    assertEquals("Нет отчёта", last.reason());
    assertEquals("executor", last.actor());
    assertEquals("head", last.signer());
    assertTrue(last.obligations().contains("S2.3.5.4a"));
  }

  @Test
  @Obligation({"S2.3.5.R", "GAP-61"})
  void theGroundOfPoint21IsAnOpaqueOneWithItsOwnClock() {
    String number = atExecutor();
    office.act(
        "executor", number, Act.refuse("REFUSE_P21", "ORDER_1173_P21", "Не отвечает п. 21", null));

    CaseView refused = office.sign("head", number);

    assertEquals("REFUSED_P21", refused.state());
    DoneStep last = refused.history().get(refused.history().size() - 1);
    assertEquals(TestClock.astana("2016-09-07T18:30"), last.dueAt());
  }

  @Test
  @Obligation({"S1.2.16.2", "S1.2.16.4"})
  void aRefusalNeedsAGroundOfTheTextReasonsAndTheActWhereOneIsNamed() {
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", ISSUE, LEGAL_ENTITY, REGISTRY);
    String number = office.file(office.paper(data)).number();
    office.act("clerk", number, Act.of("ACCEPT"));
    assertFault(
        FaultCode.GROUND_NOT_ALLOWED, () -> refuse(number, "INCOMPLETE_DOCUMENTS", "…", null));
    assertFault(FaultCode.REASON_REQUIRED, () -> refuse(number, "LICENCE_FEE_NOT_PAID", " ", null));
    assertFault(
        FaultCode.REASON_REQUIRED,
        () -> refuse(number, "COURT_SENTENCE_PROHIBITION", "Приговор", null));
    refuse(number, "LICENCE_FEE_NOT_PAID", "Сбор не уплачен", null);
    office.act("clerk", number, Act.of("CONFIRM_PAPER_PAYMENT"));
    assertFault(
        FaultCode.GROUND_NOT_ALLOWED,
        () -> refuse(number, "LICENCE_FEE_NOT_PAID", "Сбор не уплачен", null));
    refuse(number, "COURT_SENTENCE_PROHIBITION", "Приговор", "Приговор от 01.08.2016 № 1");

    CaseView refused = office.sign("head", number);

    assertEquals("REFUSED", refused.state());
  }

  @Test
  void whatIsSignedIsWhatWasPrepared() {
    String number = agreedTypeApproval();
    office.act("head", number, Act.of("SIGN"));
    String other = agreedTypeApproval();
    office.act("head", other, Act.of("SIGN"));
    Officer head = office.officer("head");
    byte[] foreign = office.in(() -> office.cases.toBeSigned(head, other));
    var xml = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () ->
            office.in(
                () ->
                    office.cases.sign(
                        head, number, null, xml.sign(foreign, office.signer("head")))));
    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () ->
            office.in(
                () ->
                    office.cases.sign(
                        head,
                        number,
                        null,
                        xml.sign(
                            office.cases.toBeSigned(head, number), office.signer("executor")))));
    assertEquals("AGREED", office.view("head", number).state());
  }

  @Test
  @Obligation({"S1.2.14.1.1", "S1.2.14.1.3", "S1.2.14.1.4", "S1.2.14.1.5", "S1.2.14.1.8"})
  void theReceiptOfALicenceStatesAllItsEightItems() {
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", ISSUE, LEGAL_ENTITY, REGISTRY);
    String number = office.file(office.paper(data)).number();
    office.act("clerk", number, Act.of("ACCEPT"));

    String receipt = document(number, "RECEIPT");

    office
        .law
        .edition(new EditionKey("STATE_SYMBOLS_LICENCE", "2013"))
        .rules()
        .receipt("RECEIPT", REGISTRY)
        .orElseThrow()
        .items()
        .forEach(
            item ->
                assertTrue(receipt.contains("<item code=\"" + item.code() + "\">"), item.code()));
    assertTrue(
        receipt.contains("2016-09-27T16:00+06:00"),
        "fifteen working days and a holiday: " + receipt);
  }

  @Test
  @Obligation({"GAP-31", "S2.3.5.2"})
  void theClockOfAStepRunsInWorkingHours() {
    office.clock.at("2016-09-05T17:30");
    String number = registeredAuditor();
    OpenStep next = office.view("head", number).steps().get(0);
    assertEquals("SEND_TO_UNIT", next.event());
    assertEquals(TestClock.astana("2016-09-06T12:00"), next.dueAt());

    office.clock.at("2016-09-06T12:01");
    CaseView late = office.view("head", number);
    assertTrue(late.overdue());
    CaseView done = office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));

    assertTrue(done.history().get(done.history().size() - 1).late());
    assertFalse(done.overdue());
  }

  @Test
  @Obligation({"GAP-15", "GAP-32"})
  void thePlannedDateIsToldToTheApplicantWhenTheCaseIsRegistered() {
    String number = registeredAuditor();

    List<Cabinet.Item> items =
        office.in(() -> office.cabinet.items("citizen", office.number("applicant")));

    assertEquals(number, items.get(0).application());
    assertEquals(News.REGISTERED, items.get(0).kind());
    assertEquals(TestClock.astana("2016-09-27T18:30"), items.get(0).plannedAt());
  }

  @Test
  void theBoardShowsWhatIsTheirsTheMostUrgentFirst() {
    String first = registeredAuditor();
    office.clock.pass(Duration.ofHours(1));
    String second = registeredAuditor();

    List<String> board =
        office.in(() -> office.cases.board(office.officers.officer("head"), 0, 500)).stream()
            .map(CaseView::number)
            .toList();

    assertTrue(board.indexOf(first) < board.indexOf(second), board.toString());
    assertFalse(
        office.in(() -> office.cases.board(office.officers.officer("head.k"), 0, 500)).stream()
            .anyMatch(it -> it.number().equals(first)));
  }

  @Test
  void anApplicantSeesOnlyTheirOwnCabinetAndNoAccounts() {
    String number = registeredAuditor();

    CaseView mine = office.in(() -> office.cabinet.application("citizen", number));

    assertNull(mine.history().get(0).actor());
    assertNull(mine.executor());
    assertFault(
        FaultCode.APPLICATION_NOT_FOUND,
        () -> office.in(() -> office.cabinet.application("nosy", number)));
    assertFault(
        FaultCode.FORBIDDEN,
        () -> office.in(() -> office.cabinet.items("nosy", office.number("applicant"))));
  }

  @Test
  void anApplicantTakesAnApplicationBackAndNobodyActsOnItAnyMore() {
    String number = registeredAuditor();

    CaseView withdrawn = office.in(() -> office.cabinet.withdraw("citizen", number));

    assertEquals(Phase.WITHDRAWN, withdrawn.phase());
    assertEquals("WITHDRAW", withdrawn.history().get(1).event());
    assertFault(
        FaultCode.ILLEGAL_TRANSITION,
        () -> office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1")));
  }

  @Test
  @Obligation({"S1.1.15.2", "S1.2.15.2"})
  void aResultIsHandedToAnotherOnlyWithADocumentOfAuthority() {
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", ISSUE, LEGAL_ENTITY, REGISTRY);
    String number = office.file(office.paper(data)).number();
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("CONFIRM_PAPER_PAYMENT"));
    office.act("head", number, Act.of("DECIDE"));
    office.sign("head", number);
    assertFault(
        FaultCode.INPUT_MISSING,
        () -> office.act("clerk", number, Act.of("HAND_OVER").givenTo("ОБРАЗЦОВ", null)));

    CaseView done =
        office.act("clerk", number, Act.of("HAND_OVER").givenTo("ОБРАЗЦОВ", "№ 7 от 01.09.2016"));

    assertEquals("ISSUED", done.state());
  }

  private void refuse(String number, String ground, String reason, String reference) {
    office.act("executor", number, Act.refuse("REFUSE", ground, reason, reference));
  }

  private String registeredAuditor() {
    ApplicationData data =
        Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, EGOV_PORTAL);
    return office.file(office.signed(data, EGOV_PORTAL, "applicant")).number();
  }

  private String atExecutor() {
    String number = registeredAuditor();
    office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    office.act("unithead", number, Act.of("PASS_TO_EXECUTOR").toExecutor("executor"));
    return number;
  }

  private String agreedTypeApproval() {
    ApplicationData data =
        Requests.of(office, "MI_TYPE_APPROVAL", ISSUE, LEGAL_ENTITY, EGOV_PORTAL);
    String number = office.file(office.signed(data, EGOV_PORTAL, "company")).number();
    office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    office.act("unithead", number, Act.of("PASS_TO_EXECUTOR").toExecutor("executor"));
    office.act("executor", number, Act.of("DRAFT"));
    office.act("unithead", number, Act.of("AGREE"));
    return number;
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
