package kz.ruqsat.application.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Faults;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.handling.CasePapers;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed in at a desk of the State Corporation, in each service that goes that way. */
class DeskIntakeTest {

  private final Office office = Office.open();

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL, LEGAL_ENTITY",
    "MI_METROLOGICAL_ATTESTATION, LEGAL_ENTITY",
    "EXPERT_AUDITOR_ATTESTATION, NATURAL_PERSON"
  })
  @Obligation({"S2.1.9.4", "S2.2.9.4", "S2.3.9.4", "S2.1.9.3", "S2.2.9.3", "S2.3.9.3"})
  void aCompletePackageIsAcceptedAgainstAReceiptWithBothDates(String service, ApplicantType type) {
    Intake intake = intake(request(service, type));
    assertEquals(List.of(), intake.missing());
    String number = intake.filed().number();
    office.act("operator", number, Act.of("TAKE_TICKET"));

    CaseView accepted = office.act("operator", number, Act.of("ACCEPT_AT_CENTRE"));

    String receipt = paper(number, "RECEIPT");
    String planned =
        OffsetDateTime.ofInstant(accepted.dueAt(), ZoneId.of("Asia/Almaty")).toString();
    assertTrue(receipt.contains("code=\"PLANNED_RESULT_AT\">" + planned), receipt);
    assertTrue(receipt.contains("code=\"ACCEPTED_AT\">2016-09-05"), receipt);
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL, LEGAL_ENTITY, Приложение 3",
    "MI_METROLOGICAL_ATTESTATION, LEGAL_ENTITY, Приложение 3",
    "EXPERT_AUDITOR_ATTESTATION, NATURAL_PERSON, Приложение 4"
  })
  @Obligation({"S2.1.9.8", "S2.1.9.9", "S2.2.9.8", "S2.3.9.8", "S2.3.9.9", "GAP-34"})
  void anIncompleteOneIsRefusedAgainstAReceiptThatNamesItsForm(
      String service, ApplicantType type, String form) {
    Intake intake = intake(Requests.with(request(service, type), List.of()));
    assertFalse(intake.missing().isEmpty());
    String number = intake.filed().number();
    office.act("operator", number, Act.of("TAKE_TICKET"));

    CaseView refused =
        office.act(
            "operator",
            number,
            Act.refuse("REFUSE_INTAKE", "INCOMPLETE_DOCUMENTS", "Нет документов", null));

    assertEquals("INTAKE_REFUSED", refused.state());
    String receipt = paper(number, "INTAKE_REFUSAL_RECEIPT");
    assertTrue(receipt.contains(form), receipt);
    assertTrue(receipt.contains("Нет документов"), receipt);
  }

  @Test
  void anApplicationIsTakenBackAtTheDeskWhereItWasHandedInOnly() {
    String number =
        intake(request("MI_TYPE_APPROVAL", ApplicantType.LEGAL_ENTITY)).filed().number();
    Officer executor = office.officer("executor");
    Faults.assertFault(
        FaultCode.FORBIDDEN, () -> office.in(() -> office.cases.withdraw(executor, number)));
    Officer clerk = office.officer("clerk");
    Faults.assertFault(
        FaultCode.ROLE_NOT_ALLOWED, () -> office.in(() -> office.cases.withdraw(clerk, number)));
    Officer operator = office.officer("operator");

    CaseView view = office.in(() -> office.cases.withdraw(operator, number));

    assertEquals(Phase.WITHDRAWN, view.phase());
  }

  private ApplicationData request(String service, ApplicantType type) {
    return Requests.of(office, service, Action.ISSUE, type, Channel.STATE_CORPORATION);
  }

  private Intake intake(ApplicationData data) {
    byte[] document = ApplicationWriter.write(data);
    return office.in(
        () ->
            office.filing.intake(
                Submission.of("centre", Channel.STATE_CORPORATION, document, null)));
  }

  private String paper(String number, String code) {
    CasePapers papers = new CasePapers(office.store);
    return office.in(
        () -> new String(papers.last(number, Set.of(code)).orElseThrow(), StandardCharsets.UTF_8));
  }
}
