package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a service, on what, and who signs it. */
class ResultsTest {

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, ATTESTAT,                             ELECTRONIC PAPER, AUTHORISED_OFFICIAL,       ''",
    "EXPERT_AUDITOR_ATTESTATION,  2013, QUALIFICATION_ATTESTAT,               ELECTRONIC PAPER, AUTHORISED_OFFICIAL,       ''",
    "STATE_SYMBOLS_LICENCE,       2013, LICENCE,                              ELECTRONIC PAPER, AUTHORISED_OFFICIAL,       ''",
    "STATE_SYMBOLS_LICENCE,       2013, LICENCE_DUPLICATE,                    ELECTRONIC PAPER, AUTHORISED_OFFICIAL,       ''",
    "MI_TYPE_APPROVAL,            2016, TYPE_APPROVAL_CERTIFICATE,            ELECTRONIC,       DEPUTY_HEAD PROVIDER_HEAD, DEPUTY_HEAD PROVIDER_HEAD",
    "MI_TYPE_APPROVAL,            2016, TYPE_APPROVAL_DUPLICATE,              ELECTRONIC,       DEPUTY_HEAD PROVIDER_HEAD, DEPUTY_HEAD PROVIDER_HEAD",
    "MI_METROLOGICAL_ATTESTATION, 2016, METROLOGICAL_ATTESTATION_CERTIFICATE, PAPER,            '',                        DEPUTY_HEAD PROVIDER_HEAD",
    "MI_METROLOGICAL_ATTESTATION, 2016, METROLOGICAL_ATTESTATION_DUPLICATE,   PAPER,            '',                        DEPUTY_HEAD PROVIDER_HEAD",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ATTESTAT,                             ELECTRONIC,       DEPUTY_HEAD PROVIDER_HEAD, PROVIDER_HEAD",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ATTESTAT_DUPLICATE,                   ELECTRONIC,       DEPUTY_HEAD PROVIDER_HEAD, PROVIDER_HEAD"
  })
  @Obligation({
    "S1.1.5.1", "S1.1.5.2", "S1.1.5.5", "S1.2.5.1", "S1.2.5.2", "S1.2.5.3", "S2.1.3.1", "S2.1.3.2",
    "S2.2.2.2", "S2.2.3.1", "S2.2.3.2", "S2.3.3.1", "S2.3.3.2", "S2.3.3.4", "GAP-13", "GAP-51",
    "GAP-56"
  })
  void aResultHasItsMediumAndItsSigners(
      String service, String edition, String code, String media, String signers, String printed) {
    ResultRule result =
        Law.rules(service, edition).results().stream()
            .filter(candidate -> candidate.code().equals(code))
            .findFirst()
            .orElseThrow();

    assertEquals(media, sorted(result.media()));
    assertEquals(signers, sorted(result.signedBy()));
    assertEquals(printed, sorted(result.paperCopySignedBy()));
  }

  @Test
  @Obligation({"GAP-04", "GAP-51"})
  void noEditionHasFurtherResults() {
    assertEquals(
        List.of("ATTESTAT", "QUALIFICATION_ATTESTAT", "REASONED_REFUSAL"),
        codes("EXPERT_AUDITOR_ATTESTATION", "2013"));
    assertEquals(
        List.of("ATTESTAT", "ATTESTAT_DUPLICATE", "REASONED_REFUSAL"),
        codes("EXPERT_AUDITOR_ATTESTATION", "2016"));
  }

  private static List<String> codes(String service, String edition) {
    return Law.rules(service, edition).results().stream().map(ResultRule::code).toList();
  }

  private static String sorted(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
  }
}
