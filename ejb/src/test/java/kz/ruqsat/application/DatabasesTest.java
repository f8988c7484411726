package kz.ruqsat.application;

import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.ruqsat.application.attachment.Attachment;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept comes back as it was, on each of the databases. */
class DatabasesTest {

  @ParameterizedTest
  @EnumSource
  void aCaseItsHistoryItsDocumentsAndFilesAreKept(TestDatabase database) throws IOException {
    try (Office office = new Office(database, Office.NOW, Office.MORNING)) {
      byte[] content = new byte[(1 << 20) + 1];
      Attachment kept =
          office.in(
              () ->
                  office.attachments.put(
                      new ByteArrayInputStream(content), "text/plain", "citizen"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      office.attachments.write(kept.sha256(), out);
      assertArrayEquals(content, out.toByteArray());

      ApplicationData data =
          Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, EGOV_PORTAL);
      Submission submission = office.signed(data, EGOV_PORTAL, "applicant");
      String number = office.file(submission).number();
      assertEquals("2016-000001", number);
      office.act("head", number, Act.of("SEND_TO_UNIT").toUnit("U1"));
      CaseView view =
          office.act("unithead", number, Act.of("PASS_TO_EXECUTOR").toExecutor("executor"));
      assertEquals(office.clock.instant(), view.history().get(2).doneAt());
      Officer officer = office.officer("executor");
      Long application = view.documents().get(0).id();
      assertArrayEquals(
          submission.document(),
          office.in(() -> office.cases.document(officer, number, application)));
      assertEquals(1, office.in(() -> office.cases.board(officer, 0, 10)).size());
    }
  }
}
