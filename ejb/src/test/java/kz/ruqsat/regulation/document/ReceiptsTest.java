package kz.ruqsat.regulation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What receipts must state; that they state it is for the applications to show. */
class ReceiptsTest {

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, 2013, REGISTRY, RECEIPT, NUMBER ACCEPTED_AT SERVICE ACCEPTED_BY APPLICANT_NAME REPRESENTATIVE_NAME? APPLICANT_CONTACTS REPRESENTATIVE_CONTACTS?",
    "STATE_SYMBOLS_LICENCE, 2013, REGISTRY, RECEIPT, NUMBER ACCEPTED_AT SERVICE ATTACHMENT_COUNT ATTACHMENT_NAMES PLANNED_RESULT_AT ISSUE_PLACE ACCEPTED_BY APPLICANT_NAME APPLICANT_CONTACTS",
    "EXPERT_AUDITOR_ATTESTATION, 2013, EGOV_PORTAL, ACCEPTANCE_REPORT, NUMBER PLANNED_RESULT_AT",
    "STATE_SYMBOLS_LICENCE, 2013, ELICENSE_PORTAL, ACCEPTANCE_REPORT, NUMBER PLANNED_RESULT_AT",
    "EXPERT_AUDITOR_ATTESTATION, 2013, REGISTRY, COMPLAINT_TALON, ACCEPTED_AT ACCEPTED_BY ANSWER_DUE ANSWER_PLACE PROGRESS_CONTACT",
    "STATE_SYMBOLS_LICENCE, 2013, REGISTRY, COMPLAINT_TALON, ACCEPTED_AT ACCEPTED_BY ANSWER_DUE ANSWER_PLACE PROGRESS_CONTACT",
    "STATE_SYMBOLS_LICENCE, 2013, EGOV_PORTAL, COMPLAINT_NOTIFICATION, DELIVERED_AT REGISTERED_AT",
    "MI_TYPE_APPROVAL, 2016, STATE_CORPORATION, RECEIPT, ACCEPTED_AT PLANNED_RESULT_AT",
    "MI_METROLOGICAL_ATTESTATION, 2016, STATE_CORPORATION, RECEIPT, ACCEPTED_AT PLANNED_RESULT_AT",
    "EXPERT_AUDITOR_ATTESTATION, 2016, STATE_CORPORATION, RECEIPT, ACCEPTED_AT PLANNED_RESULT_AT",
    "EXPERT_AUDITOR_ATTESTATION, 2016, STATE_CORPORATION, INTAKE_REFUSAL_RECEIPT, MISSING_DOCUMENTS REFUSED_AT"
  })
  @Obligation("GAP-49")
  void aReceiptStates(
      String service, String edition, Channel channel, String document, String expected) {
    assertEquals(
        expected,
        receipt(service, edition, document, channel).items().stream()
            .map(item -> item.code() + (item.ifAny() ? "?" : ""))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            Приложение 3 к Стандарту",
    "MI_METROLOGICAL_ATTESTATION, Приложение 3 к Стандарту",
    "EXPERT_AUDITOR_ATTESTATION,  Приложение 4 к Стандарту"
  })
  @Obligation({"GAP-34", "S2.1.9.9", "S2.2.9.8", "S2.3.9.9"})
  void aReceiptOnRefusalFollowsTheFormOfItsService(String service, String form) {
    assertEquals(
        form,
        receipt(service, "2016", "INTAKE_REFUSAL_RECEIPT", Channel.STATE_CORPORATION).form().ru());
  }

  @Test
  @Obligation("GAP-49")
  void aReceiptThatStatesLessIsNotComplete() {
    ReceiptProfile profile =
        receipt("EXPERT_AUDITOR_ATTESTATION", "2013", "RECEIPT", Channel.REGISTRY);
    Set<String> stated =
        new HashSet<>(
            Arrays.asList("NUMBER", "ACCEPTED_AT", "SERVICE", "ACCEPTED_BY", "APPLICANT_CONTACTS"));

    assertEquals(
        List.of("APPLICANT_NAME"),
        profile.missing(stated).stream().map(ReceiptItem::code).toList());
    stated.add("APPLICANT_NAME");
    assertEquals(List.of(), profile.missing(stated));
  }

  @Test
  void noReceiptIsGivenByAnotherChannel() {
    assertTrue(
        Law.rules("STATE_SYMBOLS_LICENCE", "2013")
            .receipt("RECEIPT", Channel.EGOV_PORTAL)
            .isEmpty());
  }

  private static ReceiptProfile receipt(
      String service, String edition, String document, Channel channel) {
    return Law.rules(service, edition).receipt(document, channel).orElseThrow();
  }
}
