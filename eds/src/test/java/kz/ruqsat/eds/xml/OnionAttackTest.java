package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static kz.ruqsat.eds.xml.Messages.verifyDocument;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;

/** Attacks on a document that two have signed. */
class OnionAttackTest {

  private final String once =
      signDocument(APPLICATION, Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON));
  private final String twice =
      signDocument(once, Signers.of(SignatureAlgorithm.GOST_2015, Sample.HEAD));
  private final List<String> signatures =
      Pattern.compile("<ds:Signature .*?</ds:Signature>", Pattern.DOTALL)
          .matcher(twice)
          .results()
          .map(java.util.regex.MatchResult::group)
          .toList();

  @Test
  void bothSignaturesHoldAsTheyStand() {
    assertEquals(Verdict.VALID, verifyDocument(twice).verdict());
  }

  @Test
  void theFirstSignatureCannotBeTakenAwayFromUnderTheSecond() {
    assertCode(
        VerdictCode.DIGEST_MISMATCH,
        verifyDocument(twice.replace(signatures.get(0), "")).verdict());
  }

  @Test
  void theLastSignatureCanBeTakenOff() {
    assertEquals(once, twice.replace(signatures.get(1), ""));
    assertEquals(1, verifyDocument(once).signatures().size());
  }

  @Test
  void theOrderCannotBeChanged() {
    String swapped =
        twice.replace(signatures.get(0) + signatures.get(1), signatures.get(1) + signatures.get(0));
    assertCode(VerdictCode.DIGEST_MISMATCH, verifyDocument(swapped).verdict());
  }

  @Test
  void aSignatureCannotBeCountedTwice() {
    String doubled = twice.replace(signatures.get(1), signatures.get(1) + signatures.get(1));
    assertCode(VerdictCode.DIGEST_MISMATCH, verifyDocument(doubled).verdict());
  }

  @Test
  void oneBadSignatureOfTwoSpoilsTheDocumentAndIsNamed() {
    Matcher value = Pattern.compile("<ds:SignatureValue>(.*?)</ds:SignatureValue>").matcher(twice);
    value.find();
    String zeros = Base64.getEncoder().encodeToString(new byte[256]);

    SignedDocument document = verifyDocument(twice.replace(value.group(1), zeros));

    assertCode(VerdictCode.SIGNATURE_INVALID, document.signatures().get(0).verdict());
    assertCode(VerdictCode.DIGEST_MISMATCH, document.signatures().get(1).verdict());
    assertCode(VerdictCode.SIGNATURE_INVALID, document.verdict());
  }

  @Test
  void contentBetweenTheSignaturesIsRefused() {
    String split = twice.replace(signatures.get(1), "<iin>1</iin>" + signatures.get(1));
    assertCode(VerdictCode.STRUCTURE, verifyDocument(split).verdict());
  }

  @Test
  void aFloodOfSignaturesIsNotWorkedThrough() {
    String flood = once.replace(signatures.get(0), signatures.get(0).repeat(21));
    assertCode(VerdictCode.TOO_LARGE, verifyDocument(flood).verdict());
  }
}
