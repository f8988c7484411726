package kz.ruqsat.application.procedure;

import static kz.ruqsat.regulation.Action.DUPLICATE;
import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.Action.REISSUE;
import static kz.ruqsat.regulation.ApplicantType.LEGAL_ENTITY;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static kz.ruqsat.regulation.Channel.ELICENSE_PORTAL;
import static kz.ruqsat.regulation.Channel.REGISTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Faults;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.casefile.CabinetItem;
import kz.ruqsat.application.filing.ApplicationWriter;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.result.PermitBook;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each of the five procedures from filing to result, by the hands of those whom the text names. */
class WalksTest {

  private Office office = Office.open();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @Obligation({"S2.1.5.2", "S2.1.5.3", "S2.1.5.4", "S2.1.5.5b", "S2.1.5.6", "S2.1.5.7"})
  void aTypeApprovalGoesFromTheRegistryToTheCabinet() {
    String number = onPaper("MI_TYPE_APPROVAL");
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("REGISTER"));
    toExecutor(number, "");
    office.act("executor", number, Act.of("DRAFT"));
    office.act("unithead", number, Act.of("AGREE"));

    CaseView prepared = office.act("head", number, Act.of("SIGN"));
    assertEquals("AGREED", prepared.state());
    assertEquals("SIGN", prepared.toBeSigned());
    CaseView signed = office.sign("head", number);

    assertEquals("DELIVERED_TO_CABINET", signed.state());
    assertEquals(Outcome.GRANTED, signed.outcome());
    assertTrue(office.permits.permits.containsKey(signed.permitNumber()), "it is in the register");
    assertEquals(1, office.permits.entries.size());
    assertResultInCabinet(number);
  }

  @Test
  @Obligation({"S2.1.5.8", "S2.1.3.3"})
  void aTypeApprovalIsHandedOverOnPaperOnlyIfPaperWasAskedFor() {
    String number = onPaper("MI_TYPE_APPROVAL");
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("REGISTER"));
    toExecutor(number, "");
    office.act("executor", number, Act.of("DRAFT"));
    office.act("unithead", number, Act.of("AGREE"));
    office.act("head", number, Act.of("SIGN"));
    office.sign("head", number);

    Act handOver = Act.of("HAND_OVER").givenTo(Requests.NAME, null);
    Faults.assertFault(FaultCode.CONDITION_NOT_MET, () -> office.act("clerk", number, handOver));
  }

  @Test
  @Obligation({
    "S2.2.5.1",
    "S2.2.5.2",
    "S2.2.5.3",
    "S2.2.5.4",
    "S2.2.5.5b",
    "S2.2.5.6",
    "S2.2.5.7",
    "S2.2.5.8a",
    "S2.2.5.9",
    "S2.2.5.10",
    "S2.2.5.11",
    "GAP-12"
  })
  void aMetrologicalAttestationIsNumberedEnteredAndHandedOver() {
    String number = metrologicalAttestationToExecutor();
    office.act("executor.k", number, Act.of("DRAFT"));
    office.act("executor.k", number, Act.of("AGREE"));
    office.sign("head.k", number);
    office.act("head.k", number, Act.of("SIGN"));
    office.sign("head.k", number);
    CaseView numbered = office.act("executor.k", number, Act.of("ASSIGN_NUMBER"));
    assertNotNull(numbered.registrationNumber());
    office.act("executor.k", number, Act.of("PASS_TO_REGISTRY"));
    assertTrue(office.permits.entries.isEmpty(), "it is entered in its own step");
    office.act("executor.k", number, office.entry(number));
    assertEquals(1, office.permits.entries.size());

    CaseView issued =
        office.act("clerk.k", number, Act.of("HAND_OVER").givenTo(Requests.NAME, null));

    assertEquals("ISSUED", issued.state());
    assertEquals(11, issued.history().size());
  }

  @Test
  @Obligation({
    "S2.3.5.2",
    "S2.3.5.3",
    "S2.3.5.4b",
    "S2.3.5.5",
    "S2.3.5.6",
    "S2.3.5.7",
    "S2.3.10.10",
    "GAP-28"
  })
  void anExpertAuditorIsAttestedByTheCommissionOverThePortal() {
    String number = auditorToCommission(EGOV_PORTAL);
    office.act(
        "commission", number, Act.of("COMMISSION_ATTESTS").saying("Протокол № 1: аттестовать"));
    office.act("executor", number, Act.of("PROCESS_DECISION"));
    office.act("unithead", number, Act.of("AGREE"));
    office.act("head", number, Act.of("SIGN"));

    CaseView done = office.sign("head", number);

    assertEquals("DELIVERED_TO_CABINET", done.state());
    assertEquals(Outcome.GRANTED, done.outcome());
    assertResultInCabinet(number);
  }

  @Test
  @Obligation({"S2.3.5.5", "GAP-25", "GAP-26"})
  void aRefusalOfTheCommissionReachesTheCabinetSignedByTheHead() {
    String number = auditorToCommission(ELICENSE_PORTAL);
    office.act(
        "commission",
        number,
        Act.refuse(
                "COMMISSION_REFUSES", "COMMISSION_DECISION", "Знания недостаточны", "Протокол № 2")
            .saying("Отказать"));
    office.act("executor", number, Act.of("PROCESS_DECISION"));
    office.act("unithead", number, Act.of("AGREE"));
    office.act("head", number, Act.of("SIGN"));

    CaseView done = office.sign("head", number);

    assertEquals(Outcome.REFUSED, done.outcome());
    assertNull(done.permitNumber());
    assertTrue(office.permits.entries.isEmpty());
    assertNews(number, News.REFUSED);
  }

  @Test
  @Obligation({"S2.3.5.D", "S2.3.3.2", "GAP-29"})
  void aDuplicateOfAPaperAttestatGoesStraightToTheCabinet() {
    office.permits.permits.put(
        "A-1",
        new PermitBook.Earlier(
            "A-1", "EXPERT_AUDITOR_ATTESTATION", office.number("applicant"), true));
    ApplicationData data =
        Requests.of(
            office, "EXPERT_AUDITOR_ATTESTATION", DUPLICATE, NATURAL_PERSON, EGOV_PORTAL, "A-1");
    String number = office.file(office.signed(data, EGOV_PORTAL, "applicant")).number();
    office.act("executor", number, Act.of("SEND_DUPLICATE"));

    CaseView done = office.sign("head", number);

    assertEquals("DELIVERED_TO_CABINET", done.state());
    assertEquals("ATTESTAT_DUPLICATE", office.permits.entries.get(0).result());
  }

  @Test
  @Obligation({"S2.3.5.D"})
  void thereIsNoDuplicateOfAnElectronicAttestat() {
    office.permits.permits.put(
        "A-2",
        new PermitBook.Earlier(
            "A-2", "EXPERT_AUDITOR_ATTESTATION", office.number("applicant"), false));
    ApplicationData data =
        Requests.of(
            office, "EXPERT_AUDITOR_ATTESTATION", DUPLICATE, NATURAL_PERSON, EGOV_PORTAL, "A-2");

    Faults.assertFault(
        FaultCode.DUPLICATE_NOT_APPLICABLE,
        () -> office.file(office.signed(data, EGOV_PORTAL, "applicant")));
  }

  @Test
  @Obligation({"S1.2.7.1", "S1.2.11.ISSUE.REG.7", "S1.2.15.1", "GAP-58"})
  void aLicenceIsGivenAtTheRegistryOnceThePaperOfPaymentIsConfirmed() {
    String number = onPaper("STATE_SYMBOLS_LICENCE", LEGAL_ENTITY);
    CaseView accepted = office.act("clerk", number, Act.of("ACCEPT"));
    assertEquals("UNDER_REVIEW", accepted.state());
    Faults.assertFault(
        FaultCode.CONDITION_NOT_MET, () -> office.act("head", number, Act.of("DECIDE")));
    office.act("clerk", number, Act.of("CONFIRM_PAPER_PAYMENT"));
    office.act("executor", number, Act.of("DECIDE"));
    CaseView decided = office.sign("head", number);
    assertEquals("DECIDED", decided.state());

    CaseView done = office.act("clerk", number, Act.of("HAND_OVER").givenTo(Requests.NAME, null));

    assertEquals("ISSUED", done.state());
    assertEquals("LICENCE", office.permits.entries.get(0).result());
  }

  @Test
  @Obligation({"S1.2.8.3", "S1.2.14.2", "S1.2.15.3"})
  void aLicenceOverThePortalWaitsForThePaymentAndEndsInTheCabinet() {
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", ISSUE, NATURAL_PERSON, EGOV_PORTAL);
    Filed filed = office.file(office.signed(data, EGOV_PORTAL, "applicant"));
    assertEquals("AWAITING_PAYMENT", filed.state());
    assertNull(filed.registeredAt());
    String number = filed.number();

    office.in(
        () -> {
          office.cases.paymentConfirmed(number, "pshep");
          return null;
        });
    assertEquals("UNDER_REVIEW", office.view("clerk", number).state());
    office.act("executor", number, Act.of("DECIDE"));
    CaseView done = office.sign("head", number);

    assertEquals("DELIVERED_TO_CABINET", done.state());
    assertResultInCabinet(number);
  }

  @Test
  @Obligation({"S1.2.7.2", "S1.2.5.2"})
  void aReissuedLicenceNamesTheOneItReplaces() {
    office.permits.permits.put(
        "L-1",
        new PermitBook.Earlier("L-1", "STATE_SYMBOLS_LICENCE", office.number("applicant"), true));
    ApplicationData data =
        Requests.of(office, "STATE_SYMBOLS_LICENCE", REISSUE, NATURAL_PERSON, REGISTRY, "L-1");
    String number = office.file(office.paper(data)).number();
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("executor", number, Act.of("DECIDE"));
    CaseView decided = office.sign("deputy", number);

    assertEquals("DECIDED", decided.state());
    assertEquals(Set.of("L-1", decided.permitNumber()), office.permits.permits.keySet());
  }

  @Test
  @Obligation({"S1.1.5.1", "S1.1.13.1", "S1.1.14.1.1", "S1.1.15.1"})
  void anAuditorOf2013IsAttestedByTheAuthorityWithoutACommission() {
    office.close();
    office =
        new Office(
            TestDatabase.H2,
            Map.of(
                "ruqsat.regulation.publication.PP-587.on", "2013-06-20",
                "ruqsat.regulation.publication.PP-587.source", "test",
                "ruqsat.regulation.publication.PP-175.on", "2014-04-05",
                "ruqsat.regulation.publication.PP-175.source", "test"),
            "2013-09-02T10:00");
    ApplicationData data =
        Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, REGISTRY);
    Filed filed = office.file(office.paper(data));
    assertEquals("RECEIVED", filed.state());
    office.act("clerk", filed.number(), Act.of("ACCEPT"));
    office.act("unithead", filed.number(), Act.of("DECIDE"));
    office.sign("deputy", filed.number());

    CaseView done =
        office.act("clerk", filed.number(), Act.of("HAND_OVER").givenTo(Requests.NAME, null));

    assertEquals("2013", done.edition().edition());
    assertEquals(Outcome.GRANTED, done.outcome());
  }

  @Test
  @Obligation({"S2.1.9.3", "S2.1.9.6", "GAP-33"})
  void throughTheStateCorporationTheResultComesBackToItsDesk() {
    String number = typeApprovalAtTheCentre();
    office.act("operator", number, Act.of("ACCEPT_AT_CENTRE"));
    office.act("operator", number, Act.of("SEND_TO_PROVIDER"));
    office.act("clerk", number, Act.of("ACCEPT"));
    office.act("clerk", number, Act.of("REGISTER"));
    toExecutor(number, "");
    office.act("executor", number, Act.of("DRAFT"));
    office.act("unithead", number, Act.of("AGREE"));
    office.act("head", number, Act.of("SIGN"));
    office.sign("head", number);
    office.act("executor", number, Act.of("SEND_TO_CENTRE"));

    CaseView done =
        office.act("operator", number, Act.of("HAND_OVER").givenTo(Requests.NAME, null));

    assertEquals("ISSUED_BY_CENTRE", done.state());
  }

  @Test
  @Obligation({"S2.1.9.8", "S2.1.9.9"})
  void theStateCorporationRefusesAnIncompletePackageWithAReceipt() {
    String number = typeApprovalAtTheCentre();

    CaseView refused =
        office.act(
            "operator",
            number,
            Act.refuse("REFUSE_INTAKE", "INCOMPLETE_DOCUMENTS", "Нет протокола", null));

    assertEquals(Outcome.NOT_ACCEPTED, refused.outcome());
    String receipt = document(number, "INTAKE_REFUSAL_RECEIPT");
    assertTrue(receipt.contains("<item code=\"MISSING_DOCUMENTS\">Нет протокола</item>"), receipt);
    assertTrue(receipt.contains("code=\"REFUSED_AT\""), receipt);
  }

  private String onPaper(String service) {
    return onPaper(service, LEGAL_ENTITY);
  }

  private String onPaper(String service, kz.ruqsat.regulation.ApplicantType type) {
    ApplicationData data = Requests.of(office, service, ISSUE, type, REGISTRY);
    return office.file(office.paper(data)).number();
  }

  /** Its applicant stands at the desk of the State Corporation. */
  private String typeApprovalAtTheCentre() {
    ApplicationData data =
        Requests.of(office, "MI_TYPE_APPROVAL", ISSUE, LEGAL_ENTITY, Channel.STATE_CORPORATION);
    Submission paper =
        Submission.of("operator", Channel.STATE_CORPORATION, ApplicationWriter.write(data), null);
    String number = office.file(paper).number();
    office.act("operator", number, Act.of("TAKE_TICKET"));
    return number;
  }

  private String metrologicalAttestationToExecutor() {
    String number = onPaper("MI_METROLOGICAL_ATTESTATION");
    office.act("clerk.k", number, Act.of("ACCEPT"));
    office.act("clerk.k", number, Act.of("REGISTER"));
    toExecutor(number, ".k");
    return number;
  }

  private String auditorToCommission(Channel channel) {
    ApplicationData data =
        Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, channel);
    Filed filed = office.file(office.signed(data, channel, "applicant"));
    assertEquals("REGISTERED", filed.state());
    toExecutor(filed.number(), "");
    office.act("executor", filed.number(), Act.of("SEND_TO_COMMISSION"));
    return filed.number();
  }

  private void toExecutor(String number, String suffix) {
    office.act("head" + suffix, number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    office.act(
        "unithead" + suffix, number, Act.of("PASS_TO_EXECUTOR").toExecutor("executor" + suffix));
  }

  private void assertResultInCabinet(String number) {
    assertNews(number, News.RESULT);
    String permit = document(number, "PERMIT");
    assertTrue(permit.contains("Signature"), "the result is signed");
  }

  private void assertNews(String number, News kind) {
    List<CabinetItem> items =
        office.in(() -> office.store.cabinet(office.store.get(number).iinBin()));
    assertEquals(kind, items.get(0).kind());
    assertNotNull(items.get(0).documentId());
  }

  private String document(String number, String code) {
    return office.in(
        () ->
            office.store.documents(office.store.get(number)).stream()
                .filter(it -> it.codes().contains(code))
                .findFirst()
                .map(it -> new String(it.content(), java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow());
  }
}
