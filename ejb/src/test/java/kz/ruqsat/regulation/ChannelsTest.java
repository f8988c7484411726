package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.passport.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who provides a service, for whom, and by what ways. */
class ChannelsTest {

  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String TYPE_APPROVAL = "MI_TYPE_APPROVAL";
  private static final String ATTESTATION = "MI_METROLOGICAL_ATTESTATION";

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, KTRM,      MINT",
    "STATE_SYMBOLS_LICENCE,       2013, KTRM,      MINT",
    "MI_TYPE_APPROVAL,            2016, KTRM,      MID",
    "MI_METROLOGICAL_ATTESTATION, 2016, KAZINMETR, ",
    "EXPERT_AUDITOR_ATTESTATION,  2016, KTRM,      MID"
  })
  @Obligation({"S1.1.1.1", "S1.2.1.1", "S2.1.1.1", "S2.2.1.1", "S2.3.1.1"})
  void anEditionHasItsProvider(String service, String edition, String provider, String ministry) {
    Provider found = Law.asItIs().edition(new EditionKey(service, edition)).provider();

    assertEquals(provider, found.code());
    assertEquals(ministry, found.ministry());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, EGOV_PORTAL ELICENSE_PORTAL REGISTRY",
    "STATE_SYMBOLS_LICENCE,       2013, EGOV_PORTAL ELICENSE_PORTAL REGISTRY",
    "MI_TYPE_APPROVAL,            2016, EGOV_PORTAL REGISTRY STATE_CORPORATION",
    "MI_METROLOGICAL_ATTESTATION, 2016, REGISTRY STATE_CORPORATION",
    "EXPERT_AUDITOR_ATTESTATION,  2016, EGOV_PORTAL ELICENSE_PORTAL REGISTRY STATE_CORPORATION"
  })
  @Obligation({
    "S1.1.1.3",
    "S1.2.1.3",
    "S2.1.1.2",
    "S2.1.1.3",
    "S2.2.1.2",
    "S2.2.1.3",
    "S2.3.1.2",
    "S2.3.1.3",
    "S2.3.1.4",
    "GAP-01",
    "GAP-02",
    "GAP-23"
  })
  void applicationsComeByTheseChannels(String service, String edition, String expected) {
    assertEquals(expected, names(Law.rules(service, edition).intakeChannels()));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, EGOV_PORTAL ELICENSE_PORTAL REGISTRY",
    "STATE_SYMBOLS_LICENCE,       2013, EGOV_PORTAL ELICENSE_PORTAL REGISTRY",
    "MI_TYPE_APPROVAL,            2016, EGOV_PORTAL REGISTRY STATE_CORPORATION",
    "MI_METROLOGICAL_ATTESTATION, 2016, REGISTRY STATE_CORPORATION",
    "EXPERT_AUDITOR_ATTESTATION,  2016, EGOV_PORTAL ELICENSE_PORTAL REGISTRY STATE_CORPORATION"
  })
  @Obligation({
    "S2.1.1.4",
    "S2.1.1.5",
    "S2.1.1.6",
    "S2.2.1.2",
    "S2.2.1.3",
    "S2.3.1.2",
    "S2.3.1.3",
    "S2.3.1.4"
  })
  void resultsGoByTheseChannels(String service, String edition, String expected) {
    Set<Channel> results =
        Law.rules(service, edition).channels().stream()
            .filter(ChannelRule::result)
            .map(ChannelRule::channel)
            .collect(Collectors.toSet());

    assertEquals(expected, names(results));
  }

  @Test
  @Obligation("GAP-01")
  void theIntakeOfTypeApprovalByThePortalCanBeSwitchedOff() {
    Regulation law =
        Law.with(Map.of("ruqsat.regulation.switch.type-approval-portal-intake", "false"));
    ServiceRules rules = law.edition(new EditionKey(TYPE_APPROVAL, "2016")).rules();

    assertEquals("REGISTRY STATE_CORPORATION", names(rules.intakeChannels()));
    assertTrue(rules.channels().stream().anyMatch(c -> c.channel() == Channel.EGOV_PORTAL));
  }

  @ParameterizedTest
  @CsvSource({
    "MI_METROLOGICAL_ATTESTATION, 2016, ISSUE,     EGOV_PORTAL,       NATURAL_PERSON, CHANNEL_NOT_ALLOWED",
    "EXPERT_AUDITOR_ATTESTATION,  2013, ISSUE,     STATE_CORPORATION, NATURAL_PERSON, CHANNEL_NOT_ALLOWED",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE,     STATE_CORPORATION, NATURAL_PERSON, ",
    "MI_TYPE_APPROVAL,            2016, ISSUE,     ELICENSE_PORTAL,   LEGAL_ENTITY,   CHANNEL_NOT_ALLOWED",
    "MI_TYPE_APPROVAL,            2016, ISSUE,     EGOV_PORTAL,       LEGAL_ENTITY,   ",
    "EXPERT_AUDITOR_ATTESTATION,  2013, ISSUE,     REGISTRY,          LEGAL_ENTITY,   APPLICANT_TYPE_NOT_ALLOWED",
    "EXPERT_AUDITOR_ATTESTATION,  2013, ISSUE,     REGISTRY,          NATURAL_PERSON, ",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ISSUE,     REGISTRY,          LEGAL_ENTITY,   APPLICANT_TYPE_NOT_ALLOWED",
    "STATE_SYMBOLS_LICENCE,       2013, ISSUE,     EGOV_PORTAL,       LEGAL_ENTITY,   ",
    "STATE_SYMBOLS_LICENCE,       2013, ISSUE,     EGOV_PORTAL,       NATURAL_PERSON, ",
    "STATE_SYMBOLS_LICENCE,       2013, REISSUE,   ELICENSE_PORTAL,   LEGAL_ENTITY,   ",
    "STATE_SYMBOLS_LICENCE,       2013, DUPLICATE, EGOV_PORTAL,       LEGAL_ENTITY,   ACTION_NOT_AVAILABLE_ON_CHANNEL",
    "STATE_SYMBOLS_LICENCE,       2013, DUPLICATE, REGISTRY,          LEGAL_ENTITY,   ",
    "EXPERT_AUDITOR_ATTESTATION,  2013, DUPLICATE, REGISTRY,          NATURAL_PERSON, ACTION_NOT_AVAILABLE",
    "EXPERT_AUDITOR_ATTESTATION,  2016, DUPLICATE, REGISTRY,          NATURAL_PERSON, ",
    "EXPERT_AUDITOR_ATTESTATION,  2016, REISSUE,   REGISTRY,          NATURAL_PERSON, ACTION_NOT_AVAILABLE"
  })
  @Obligation({
    "S1.1.6",
    "S1.2.6",
    "S1.2.11.DUP.POR",
    "S2.2.1.3",
    "S2.3.1.3",
    "S2.3.3.2",
    "GAP-18",
    "GAP-23",
    "GAP-35"
  })
  void whatAnEditionDoesNotProvideForIsAFault(
      String service,
      String edition,
      Action action,
      Channel channel,
      ApplicantType applicant,
      String expected) {
    ServiceRules rules = Law.rules(service, edition);

    if (expected == null) {
      assertEquals(action, rules.filing(action, channel, applicant).action().action());
    } else {
      RegulationFault fault =
          assertThrows(RegulationFault.class, () -> rules.filing(action, channel, applicant));
      assertEquals(expected, fault.code().name());
    }
  }

  @Test
  @Obligation("GAP-18")
  void aDuplicateOfTheLicenceThroughPortalsCanBeSwitchedOn() {
    Regulation law =
        Law.with(
            Map.of(
                "ruqsat.regulation.switch.licence-duplicate-portals",
                "EGOV_PORTAL, ELICENSE_PORTAL"));
    ServiceRules rules = law.edition(new EditionKey(LICENCE, "2013")).rules();

    FilingRules filing =
        rules.filing(Action.DUPLICATE, Channel.ELICENSE_PORTAL, ApplicantType.NATURAL_PERSON);

    assertEquals(2, filing.documents().documents().size());
  }

  @Test
  @Obligation("GAP-35")
  void attestationOfLegalEntitiesCanBeSwitchedOn() {
    Regulation law =
        Law.with(Map.of("ruqsat.regulation.switch.expert-auditor-legal-entities", "true"));
    ServiceRules rules = law.edition(new EditionKey(AUDITOR, "2016")).rules();

    assertEquals(
        ApplicantType.LEGAL_ENTITY,
        rules.filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY).applicant());
  }

  @Test
  @Obligation({"S2.1.5.D", "S2.3.5.D", "GAP-29"})
  void aDuplicateIsForAPermitOnPaperExceptInMetrologicalAttestation() {
    for (String service : Set.of(TYPE_APPROVAL, AUDITOR)) {
      FilingRules filing = duplicate(service);
      RegulationFault fault =
          assertThrows(RegulationFault.class, () -> filing.requireThat(Set.of()));
      assertEquals(RegulationFault.Code.DUPLICATE_NOT_APPLICABLE, fault.code());
      filing.requireThat(Set.of("ORIGINAL_ON_PAPER"));
    }
    duplicate(ATTESTATION).requireThat(Set.of());
  }

  @Test
  @Obligation({"IS.01", "IS.02", "GAP-02", "GAP-03"})
  void eachPortalIsASystemOfItsOwnUnderAllItsNames() {
    Regulation law = Law.asItIs();

    assertEquals("EGOV_PORTAL", law.systemAt("www.e.gov.kz").orElseThrow().code());
    assertEquals("EGOV_PORTAL", law.systemAt("www.egov.kz").orElseThrow().code());
    assertEquals("ELICENSE_PORTAL", law.systemAt("www.elicense.kz").orElseThrow().code());
    assertTrue(law.systemAt("www.example.kz").isEmpty());
    assertEquals(16, law.systems().size());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, 2013, EGOV_PORTAL,     www.e.gov.kz",
    "EXPERT_AUDITOR_ATTESTATION, 2013, ELICENSE_PORTAL, www.elicense.kz",
    "STATE_SYMBOLS_LICENCE,      2013, EGOV_PORTAL,     www.e.gov.kz",
    "MI_TYPE_APPROVAL,           2016, EGOV_PORTAL,     www.egov.kz",
    "EXPERT_AUDITOR_ATTESTATION, 2016, EGOV_PORTAL,     www.egov.kz",
    "EXPERT_AUDITOR_ATTESTATION, 2016, ELICENSE_PORTAL, www.elicense.kz"
  })
  @Obligation({"S1.1.1.3", "S1.2.1.3", "S2.1.1.6", "S2.3.1.4", "GAP-03"})
  void anEditionNamesThePortalAsItWasCalledThen(
      String service, String edition, Channel channel, String host) {
    ChannelRule found =
        Law.rules(service, edition).channels().stream()
            .filter(rule -> rule.channel() == channel)
            .findFirst()
            .orElseThrow();

    assertEquals(host, found.host());
    assertEquals(channel.name(), Law.asItIs().systemAt(host).orElseThrow().code());
  }

  private static FilingRules duplicate(String service) {
    return Law.rules(service, "2016")
        .filing(Action.DUPLICATE, Channel.REGISTRY, ApplicantType.NATURAL_PERSON);
  }

  private static String names(Set<Channel> channels) {
    return String.join(
        " ", new TreeSet<>(channels.stream().map(Channel::name).collect(Collectors.toSet())));
  }
}
