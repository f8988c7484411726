package kz.ruqsat.application.signature;

import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.EGOV_PORTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.Office;
import kz.ruqsat.application.Requests;
import kz.ruqsat.application.handling.CaseView.Proof;
import kz.ruqsat.application.handling.CaseView.Seal;
import org.junit.jupiter.api.Test;

/** A time stamp vouches for each signature, at once or as soon as the authority answers. */
class StampsTest {

  private final Office office = Office.open();

  @Test
  void theEvidenceOfASignatureHoldsItsTimeStamp() {
    Seal seal = seals(filed()).get(0);

    assertEquals("STAMPED", seal.stamp());
    assertTrue(kinds(seal).containsAll(List.of("CERTIFICATE", "OCSP", "TIME_STAMP")));
  }

  @Test
  void anAuthorityThatDoesNotAnswerHoldsNobodyUpAndIsAskedAgain() {
    office.authorityStamps = false;
    String number = filed();
    assertEquals("PENDING", seals(number).get(0).stamp());
    takeUp();
    assertEquals("PENDING", seals(number).get(0).stamp());

    office.authorityStamps = true;
    takeUp();

    Seal seal = seals(number).get(0);
    assertEquals("STAMPED", seal.stamp());
    assertTrue(kinds(seal).contains("TIME_STAMP"));
    assertFalse(office.in(() -> office.waiting.unstamped()).iterator().hasNext());
  }

  private String filed() {
    ApplicationData data =
        Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, EGOV_PORTAL);
    return office.file(office.signed(data, EGOV_PORTAL, "applicant")).number();
  }

  private void takeUp() {
    for (Long id : office.in(() -> office.waiting.unstamped())) {
      office.in(() -> office.waiting.stamp(id));
    }
  }

  private List<Seal> seals(String number) {
    return office.view("clerk", number).signatures();
  }

  private static List<String> kinds(Seal seal) {
    return seal.evidence().stream().map(Proof::kind).toList();
  }
}
