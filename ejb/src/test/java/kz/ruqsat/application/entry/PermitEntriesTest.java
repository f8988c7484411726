package kz.ruqsat.application.entry;

import static kz.ruqsat.application.Faults.assertFault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.RecipientEntry;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.filing.StateRegistry.Answer;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An executor enters an issued permit with the data of its recipient. */
class PermitEntriesTest {

  private static final String SERVICE = "MI_METROLOGICAL_ATTESTATION";
  private static final String EXECUTOR = "executor.k";
  private static final String PHONE = "+7 700 000 00 00";

  private Office office;

  @BeforeEach
  void anOffice() {
    office = Office.open();
  }

  @Test
  @Obligation("S2.2.9.P3")
  void theExecutorChoosesTheServiceAndIsAskedForTheRecipient() {
    List<EntryForm> offered = office.entries.services(office.officer(EXECUTOR));

    assertEquals(List.of(SERVICE), offered.stream().map(it -> it.edition().service()).toList());
    EntryForm form = office.entries.form(office.officer(EXECUTOR), SERVICE);
    assertEquals(
        List.of("iinBin", "name", "phone"),
        form.form().fields().stream().map(it -> it.code()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "executor, MI_METROLOGICAL_ATTESTATION, ROLE_NOT_ALLOWED",
    "clerk.k, MI_METROLOGICAL_ATTESTATION, ROLE_NOT_ALLOWED",
    "executor.k, MI_TYPE_APPROVAL, ENTRY_NOT_PROVIDED",
    "executor.k, NOTHING, UNKNOWN_SERVICE"
  })
  void nobodyIsOfferedWhatIsNotTheirs(String account, String service, FaultCode code) {
    assertFault(code, () -> office.entries.form(office.officer(account), service));
  }

  @Test
  void onlyTheExecutorWhoHasTheCaseFindsItWaiting() {
    String number = atRegistry();

    assertEquals(List.of(number), waiting(EXECUTOR, number));
    assertEquals(List.of(), waiting("colleague.k", number));
    office.act(EXECUTOR, number, office.entry(number));
    assertEquals(List.of(), waiting(EXECUTOR, number));
  }

  @Test
  @Obligation({"S2.2.9.P3", "S2.2.9.P6"})
  void whatWasEnteredAndWhatTheStateDatabaseSaidAreKeptWithTheCase() {
    String number = atRegistry();

    CaseView entered = office.act(EXECUTOR, number, office.entry(number));

    assertEquals("PORTAL_RECORDED", entered.state());
    assertEquals(1, office.permits.entries.size());
    List<String> papers = entered.documents().stream().flatMap(it -> it.codes().stream()).toList();
    assertEquals(2, papers.stream().filter("STATE_DATA"::equals).count(), papers.toString());
    assertTrue(papers.contains(RecipientEntries.RECIPIENT_DATA), papers.toString());
  }

  @Test
  void theSameEntryTwiceIsOneAndAnotherIsNotTaken() {
    String number = atRegistry();
    Act entry = office.entry(number);
    CaseView first = office.act(EXECUTOR, number, entry);

    CaseView second = office.act(EXECUTOR, number, entry);

    assertEquals(first, second);
    assertEquals(1, office.permits.entries.size());
    Act other = entering(SERVICE, office.number("applicant"), Requests.NAME, "+7 700 000 00 09");
    assertFault(FaultCode.ILLEGAL_TRANSITION, () -> office.act(EXECUTOR, number, other));
    assertFault(FaultCode.ILLEGAL_TRANSITION, () -> office.act("clerk.k", number, entry));
  }

  @ParameterizedTest
  @CsvSource({
    ", applicant, INPUT_MISSING, service",
    "NOTHING, applicant, UNKNOWN_SERVICE, NOTHING",
    "STATE_SYMBOLS_LICENCE, applicant, ENTRY_NOT_PROVIDED, STATE_SYMBOLS_LICENCE",
    "MI_METROLOGICAL_ATTESTATION, , FORM_INVALID, recipient.iinBin",
    "MI_METROLOGICAL_ATTESTATION, 12345, FORM_INVALID, recipient.iinBin",
    "MI_METROLOGICAL_ATTESTATION, 123456789012, FORM_INVALID, recipient.iinBin",
    "MI_METROLOGICAL_ATTESTATION, stranger, RECIPIENT_OF_ANOTHER, recipient.iinBin",
  })
  @Obligation("S2.2.9.P3")
  void whatIsWrongIsNamedAndTheCaseStaysAsItWas(
      String service, String person, FaultCode code, String at) {
    String number = atRegistry();
    String iinBin =
        person != null && office.number(person) != null ? office.number(person) : person;

    Act entry = entering(service, iinBin, Requests.NAME, PHONE);

    refused(code, at, number, entry);
  }

  @Test
  @Obligation("S2.2.9.P3")
  void theRecipientIsEnteredWholeAndByTheRightName() {
    String number = atRegistry();
    String iin = office.number("applicant");

    refused(FaultCode.INPUT_MISSING, "recipient", number, Act.of("RECORD_IN_ELICENSING"));
    refused(FaultCode.FORM_INVALID, "recipient.name", number, entering(SERVICE, iin, null, PHONE));
    refused(
        FaultCode.FORM_INVALID,
        "recipient.phone",
        number,
        entering(SERVICE, iin, Requests.NAME, " "));
    refused(
        FaultCode.RECIPIENT_OF_ANOTHER,
        "recipient.name",
        number,
        entering(SERVICE, iin, "МЫСАЛОВ БЕРІК", PHONE));
    assertFault(
        FaultCode.ROLE_NOT_ALLOWED, () -> office.act("clerk.k", number, office.entry(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_FOUND, RECIPIENT_DATA_NOT_FOUND",
    "DECEASED, APPLICANT_DECEASED",
    "LIQUIDATED, APPLICANT_LIQUIDATED",
    "UNAVAILABLE, STATE_DATA_UNAVAILABLE",
    "NOT_TRUSTED, STATE_DATA_NOT_TRUSTED"
  })
  @Obligation({"S2.2.9.C2", "S2.2.9.P5", "GAP-39"})
  void theStateDatabaseIsAskedAnewAndMustKnowTheRecipient(Answer answer, FaultCode code) {
    String number = atRegistry();
    Act entry = office.entry(number);

    office.stateAnswer = answer;
    refused(code, "recipient.iinBin", number, entry);

    office.stateAnswer = Answer.FOUND;
    assertEquals("PORTAL_RECORDED", office.act(EXECUTOR, number, entry).state());
  }

  @Test
  @Obligation({"S2.2.9.C2", "GAP-39"})
  void whoeverTheDatabaseLearntOfMeanwhileIsEntered() {
    office.stateAnswer = Answer.NOT_FOUND;
    String number = atRegistry();
    office.stateAnswer = Answer.FOUND;

    assertEquals("PORTAL_RECORDED", office.act(EXECUTOR, number, office.entry(number)).state());
  }

  private void refused(FaultCode code, String at, String number, Act entry) {
    ApplicationFault fault = assertFault(code, () -> office.act(EXECUTOR, number, entry));

    assertEquals(at, fault.details().get(0).at());
    assertEquals("AT_REGISTRY", office.view(EXECUTOR, number).state());
    assertTrue(office.permits.entries.isEmpty());
  }

  private List<String> waiting(String account, String number) {
    return office.entries.waiting(office.officer(account), SERVICE).stream()
        .map(CaseView::number)
        .filter(number::equals)
        .toList();
  }

  private static Act entering(String service, String iinBin, String name, String phone) {
    return Act.of("RECORD_IN_ELICENSING")
        .entering(new RecipientEntry(service, iinBin, name, phone));
  }

  /** An attestation that is signed, numbered and waits for its entry. */
  private String atRegistry() {
    String number =
        office
            .file(
                office.paper(
                    Requests.of(
                        office,
                        SERVICE,
                        Action.ISSUE,
                        ApplicantType.NATURAL_PERSON,
                        Channel.REGISTRY)))
            .number();
    office.act("clerk.k", number, Act.of("ACCEPT"));
    office.act("clerk.k", number, Act.of("REGISTER"));
    office.act("head.k", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
    office.act("unithead.k", number, Act.of("PASS_TO_EXECUTOR").toExecutor(EXECUTOR));
    office.act(EXECUTOR, number, Act.of("DRAFT"));
    office.act(EXECUTOR, number, Act.of("AGREE"));
    office.sign("head.k", number);
    office.act("head.k", number, Act.of("SIGN"));
    office.sign("head.k", number);
    office.act(EXECUTOR, number, Act.of("ASSIGN_NUMBER"));
    office.act(EXECUTOR, number, Act.of("PASS_TO_REGISTRY"));
    return number;
  }
}
