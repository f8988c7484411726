package kz.ruqsat.application.filing;

import static kz.ruqsat.application.Faults.assertFault;
import static kz.ruqsat.regulation.Action.DUPLICATE;
import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.ApplicantType.LEGAL_ENTITY;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static kz.ruqsat.regulation.Channel.REGISTRY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.attachment.Attachment;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.regulation.RegulationFault;
import org.junit.jupiter.api.Test;

/** What is taken in and what is not, and with what code it is refused. */
class FilingTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";

  private final Office office = Office.open();

  @Test
  void whatIsWrittenIsRead() {
    ApplicationData data = auditor();

    ApplicationData read = ApplicationReader.read(ApplicationWriter.write(data));

    assertEquals(data, read);
  }

  @Test
  void theSameRequestTwiceGivesTheSameAnswerAndOneCase() {
    Submission submission = office.signed(auditor(), EGOV_PORTAL, "applicant");

    Filed first = office.file(submission);
    Filed second = office.file(submission);

    assertEquals(first, second);
  }

  @Test
  void aNewSignatureOverTheSameContentDoesNotMakeItAnotherRequest() {
    ApplicationData data = auditor();

    Filed first = office.file(office.signed(data, EGOV_PORTAL, "applicant"));
    office.clock.pass(Duration.ofSeconds(5));
    Filed second = office.file(office.signed(data, EGOV_PORTAL, "applicant"));

    assertEquals(first.number(), second.number());
  }

  @Test
  void anotherRequestUnderTheSameIdIsRefused() {
    ApplicationData data = auditor();
    office.file(office.signed(data, EGOV_PORTAL, "applicant"));

    assertFault(
        FaultCode.REQUEST_ID_REUSED,
        () -> office.file(office.signed(Requests.askingPaper(data), EGOV_PORTAL, "applicant")));
  }

  @Test
  void numbersFollowEachOtherAndBeginAnewEveryYear() {
    String one = office.file(office.signed(auditor(), EGOV_PORTAL, "applicant")).number();
    String two = office.file(office.signed(auditor(), EGOV_PORTAL, "applicant")).number();
    assertTrue(one.startsWith("2016-"), one);
    assertEquals(count(one) + 1, count(two));

    office.clock.at("2017-01-04T10:00");
    String next = office.file(office.signed(auditor(), EGOV_PORTAL, "applicant")).number();

    assertTrue(next.startsWith("2017-"), next);
  }

  @Test
  @Obligation("GAP-43")
  void noNormMeansNoApplication() {
    Submission submission = office.paper(auditor());
    office.clock.at("1999-03-01T10:00");

    assertFault(FaultCode.NORM_NOT_FOUND, () -> office.file(submission));
  }

  @Test
  @Obligation("GAP-42")
  void aServiceWithoutAProcedureSaysSo() {
    assertFault(
        FaultCode.NORM_NOT_FOUND,
        () -> office.file(office.paper(changed(auditor(), "FOREIGN_STANDARDS_RECORD", null))));
    assertFault(
        FaultCode.UNKNOWN_SERVICE,
        () -> office.file(office.paper(changed(auditor(), "FISHING", null))));
    assertFault(
        FaultCode.UNKNOWN_EDITION,
        () -> office.file(office.paper(changed(auditor(), AUDITOR, "1913"))));
  }

  @Test
  @Obligation("GAP-18")
  void aDuplicateOfALicenceIsForTheRegistryOnly() {
    ApplicationData data = Requests.of(office, LICENCE, DUPLICATE, NATURAL_PERSON, REGISTRY, "L");

    assertFault(
        FaultCode.ACTION_NOT_AVAILABLE_ON_CHANNEL,
        () -> office.file(office.signed(data, EGOV_PORTAL, "applicant")));
  }

  @Test
  @Obligation("GAP-35")
  void anOrganisationIsNoExpertAuditor() {
    ApplicationData data = auditor();
    ApplicationData ofCompany =
        new ApplicationData(
            data.requestId(),
            AUDITOR,
            null,
            ISSUE,
            LEGAL_ENTITY,
            "ru",
            false,
            new ApplicationData.Applicant(office.number("company"), "ТОО", "1"),
            null,
            null,
            null,
            null,
            data.directions(),
            data.forms(),
            data.enclosures());

    assertFault(
        FaultCode.APPLICANT_TYPE_NOT_ALLOWED,
        () -> office.file(office.signed(ofCompany, EGOV_PORTAL, "company")));
  }

  @Test
  @Obligation({"S1.2.11.ISSUE.REG.7", "GAP-20"})
  void anIncompletePackageIsNotTakenInAndSaysWhatIsMissing() {
    ApplicationData data = Requests.of(office, LICENCE, ISSUE, LEGAL_ENTITY, REGISTRY);
    List<Enclosure> without =
        data.enclosures().stream().filter(it -> !it.code().equals("FEE_PAYMENT")).toList();

    ApplicationFault fault =
        assertFault(
            FaultCode.INCOMPLETE_PACKAGE,
            () -> office.file(office.paper(Requests.with(data, without))));

    assertEquals("FEE_PAYMENT", fault.details().get(0).at());
    assertEquals(List.of("S1.2.11.ISSUE.REG.7"), fault.details().get(0).obligations());
  }

  @Test
  void aFormFilledInWrongNamesTheField() {
    ApplicationData data = auditor();
    Map<String, Map<String, Object>> forms = new HashMap<>(data.forms());
    forms.put("AUDITOR_APPLICATION", Map.of());

    ApplicationFault fault =
        assertFault(
            FaultCode.FORM_INVALID,
            () ->
                office.file(
                    office.signed(Requests.withForms(data, forms), EGOV_PORTAL, "applicant")));

    assertTrue(
        fault.details().stream().anyMatch(it -> it.at().startsWith("AUDITOR_APPLICATION.")),
        fault.getMessage());
  }

  @Test
  @Obligation("GAP-16")
  void aPaperIsSparedWhenTheStateHasTheDataAndNeededWhenItHasNot() {
    ApplicationData data = Requests.of(office, LICENCE, ISSUE, NATURAL_PERSON, EGOV_PORTAL);
    List<Enclosure> without =
        data.enclosures().stream().filter(it -> !it.code().equals("ID_COPY")).toList();
    office.file(office.signed(Requests.with(data, without), EGOV_PORTAL, "applicant"));
    office.stateAnswer = StateRegistry.Answer.NOT_FOUND;
    ApplicationData again = Requests.of(office, LICENCE, ISSUE, NATURAL_PERSON, EGOV_PORTAL);

    ApplicationFault fault =
        assertFault(
            FaultCode.INCOMPLETE_PACKAGE,
            () ->
                office.file(
                    office.signed(Requests.with(again, without), EGOV_PORTAL, "applicant")));

    assertEquals("ID_COPY", fault.details().get(0).at());
  }

  @Test
  void theDeadAndTheDissolvedGetNoPermits() {
    office.stateAnswer = StateRegistry.Answer.DECEASED;
    assertFault(
        FaultCode.APPLICANT_DECEASED,
        () -> office.file(office.signed(auditor(), EGOV_PORTAL, "applicant")));
    office.stateAnswer = StateRegistry.Answer.LIQUIDATED;
    ApplicationData ofCompany = Requests.of(office, LICENCE, ISSUE, LEGAL_ENTITY, REGISTRY);
    assertFault(FaultCode.APPLICANT_LIQUIDATED, () -> office.file(office.paper(ofCompany)));
  }

  @Test
  void anAnswerThatTheDatabaseDidNotSignIsNotUsed() {
    office.stateAnswer = StateRegistry.Answer.NOT_TRUSTED;
    assertFault(
        FaultCode.STATE_DATA_NOT_TRUSTED,
        () -> office.file(office.signed(auditor(), EGOV_PORTAL, "applicant")));
  }

  @Test
  @Obligation("GAP-57")
  void aDatabaseThatDoesNotAnswerIsAskedAgainAndNothingIsLost() {
    office.stateAnswer = StateRegistry.Answer.UNAVAILABLE;
    ApplicationData data = Requests.of(office, LICENCE, ISSUE, LEGAL_ENTITY, REGISTRY);
    String number = office.file(office.paper(data)).number();
    assertEquals("REGISTERED", office.act("clerk", number, Act.of("ACCEPT")).state());

    takeUp(number);
    assertEquals("REGISTERED", office.view("clerk", number).state());
    office.stateAnswer = StateRegistry.Answer.FOUND;
    takeUp(number);

    CaseView view = office.view("clerk", number);
    assertEquals("UNDER_REVIEW", view.state());
    assertEquals(StateDataStatus.FOUND, view.stateData());
  }

  @Test
  @Obligation({"S2.3.10.7c", "S2.3.10.8"})
  void aSignatureOfSomeoneElseIsNotConfirmed() {
    ApplicationFault fault =
        assertFault(
            FaultCode.EDS_NOT_CONFIRMED,
            () -> office.file(office.signed(auditor(), EGOV_PORTAL, "stranger")));

    assertEquals("IIN_MISMATCH", fault.details().get(0).at());
  }

  @Test
  @Obligation("GAP-37")
  void whatWasChangedAfterSigningIsNotConfirmed() {
    Submission signed = office.signed(auditor(), EGOV_PORTAL, "applicant");
    String changed =
        new String(signed.document(), StandardCharsets.UTF_8).replace("+7 700", "+7 701");

    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () ->
            office.file(
                Submission.of(
                    "portal", EGOV_PORTAL, changed.getBytes(StandardCharsets.UTF_8), null)));
  }

  @Test
  void anElectronicApplicationWithoutASignatureIsNotTaken() {
    byte[] document = ApplicationWriter.write(auditor());

    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () -> office.file(Submission.of("portal", EGOV_PORTAL, document, null)));
  }

  @Test
  void aDetachedCmsSignatureDoesAsWell() {
    CmsSignatures cms = new CmsSignatures(Primitives.open(), CmsLimits.DEFAULT, office.clock);
    byte[] document = ApplicationWriter.write(auditor());
    byte[] signature = cms.signDetached(document, List.of(office.signer("applicant")));

    Filed filed = office.file(Submission.of("portal", EGOV_PORTAL, document, signature));

    assertEquals("REGISTERED", filed.state());
    byte[] other = ApplicationWriter.write(auditor());
    assertFault(
        FaultCode.EDS_NOT_CONFIRMED,
        () -> office.file(Submission.of("portal", EGOV_PORTAL, other, signature)));
  }

  @Test
  void aSignatureThatCannotBeCheckedWaitsAndGoesOnByItself() {
    office.revocationAnswers = false;
    Filed filed = office.file(office.signed(auditor(), EGOV_PORTAL, "applicant"));
    assertEquals(Phase.SIGNATURE_PENDING, filed.phase());
    takeUp(filed.number());
    assertEquals(Phase.SIGNATURE_PENDING, office.view("clerk", filed.number()).phase());

    office.revocationAnswers = true;
    takeUp(filed.number());

    CaseView view = office.view("clerk", filed.number());
    assertEquals("REGISTERED", view.state());
    assertTrue(evidence(filed.number()).contains("OCSP"), "what the verdict rests on is kept");
  }

  @Test
  void aSignatureThatTurnsOutWrongEndsThere() {
    office.revocationAnswers = false;
    Filed filed = office.file(office.signed(auditor(), EGOV_PORTAL, "stranger"));

    office.revocationAnswers = true;
    takeUp(filed.number());

    assertEquals(Phase.SIGNATURE_REFUSED, office.view("clerk", filed.number()).phase());
  }

  @Test
  @Obligation({"S2.3.9.7b", "S2.3.9.7a"})
  void aRepresentativeNeedsANotarisedPowerOfAttorneyAndSignsHimself() {
    ApplicationData data =
        Requests.by(
            auditor(),
            new Representative(office.number("stranger"), "ОБРАЗЦОВ", "1", "№ 5 от 01.09.2016"));
    assertFault(
        FaultCode.INCOMPLETE_PACKAGE,
        () -> office.file(office.signed(data, EGOV_PORTAL, "stranger")));
    List<Enclosure> more = new ArrayList<>(data.enclosures());
    more.add(
        new Enclosure("POWER_OF_ATTORNEY", "доверенность", null, null, null, null, 0, false, true));

    Filed filed = office.file(office.signed(Requests.with(data, more), EGOV_PORTAL, "stranger"));

    assertEquals("REGISTERED", filed.state());
  }

  @Test
  void anAttachmentIsKeptOnceAndReadAsItWas() throws IOException {
    byte[] content = new byte[(2 << 20) + 5];
    content[7] = 7;
    Attachment one = office.in(() -> put(content));
    Attachment two = office.in(() -> put(content));
    assertEquals(one, two);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    office.attachments.write(one.sha256(), out);

    assertArrayEquals(content, out.toByteArray());
    assertFault(
        FaultCode.ATTACHMENT_TOO_LARGE, () -> office.in(() -> put(new byte[(3 << 20) + 1])));
  }

  @Test
  void ofAFileThatBreaksOffNothingIsKept() throws IOException {
    InputStream gone = InputStream.nullInputStream();
    gone.close();
    InputStream broken =
        new SequenceInputStream(new ByteArrayInputStream(new byte[(1 << 20) + 1]), gone);
    Object before = pieces();

    assertFault(
        FaultCode.ATTACHMENT_BROKEN,
        () -> office.in(() -> office.attachments.put(broken, "text/plain", "citizen")));

    assertEquals(before, pieces());
  }

  private Object pieces() {
    return office
        .entities
        .manager()
        .createNativeQuery("select count(*) from attachment_piece")
        .getSingleResult();
  }

  @Test
  void anEnclosureMustHaveBeenUploaded() {
    ApplicationData data = auditor();
    Enclosure missing =
        new Enclosure("OTHER", "a.pdf", "ab".repeat(32), null, null, null, 0, false, false);
    List<Enclosure> more = new ArrayList<>(data.enclosures());
    more.add(missing);

    assertFault(
        FaultCode.ATTACHMENT_NOT_FOUND,
        () -> office.file(office.signed(Requests.with(data, more), EGOV_PORTAL, "applicant")));
  }

  @Test
  void whatIsNoApplicationIsMalformed() {
    for (String text : List.of("", "<a/>", "<!DOCTYPE a><a/>", "<application xmlns='urn:x'/>")) {
      assertFault(
          FaultCode.MALFORMED_APPLICATION,
          () ->
              office.file(
                  Submission.of("clerk", REGISTRY, text.getBytes(StandardCharsets.UTF_8), null)));
    }
  }

  @Test
  void everyFaultHasItsSentenceInThreeLanguages() {
    for (FaultCode code : FaultCode.values()) {
      assertNotEquals(
          code.text(Locale.forLanguageTag("kk")), code.text(Locale.forLanguageTag("ru")));
      assertNotEquals(code.text(Locale.ENGLISH), code.text(Locale.forLanguageTag("ru")));
    }
    for (var code : RegulationFault.Code.values()) {
      FaultCode.valueOf(code.name());
    }
  }

  private ApplicationData auditor() {
    return Requests.of(office, AUDITOR, ISSUE, NATURAL_PERSON, EGOV_PORTAL);
  }

  private static ApplicationData changed(ApplicationData data, String service, String edition) {
    return new ApplicationData(
        data.requestId(),
        service,
        edition,
        data.action(),
        data.applicantType(),
        data.language(),
        data.paperAsked(),
        data.applicant(),
        null,
        null,
        null,
        null,
        data.directions(),
        data.forms(),
        data.enclosures());
  }

  private void takeUp(String number) {
    office.in(
        () -> {
          office.waiting.takeUp(number);
          return null;
        });
  }

  private Attachment put(byte[] content) {
    return office.attachments.put(new ByteArrayInputStream(content), "text/plain", "citizen");
  }

  private List<?> evidence(String number) {
    return office.in(
        () ->
            office
                .entities
                .manager()
                .createQuery(
                    "select e.kind from CaseEvidence e, CaseSignature s, CaseDocument d,"
                        + " Application a where e.signatureId = s.id and s.documentId = d.id"
                        + " and d.applicationId = a.id and a.number = :number")
                .setParameter("number", number)
                .getResultList());
  }

  private static int count(String number) {
    return Integer.parseInt(number.substring(number.indexOf('-') + 1));
  }
}
