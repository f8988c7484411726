package kz.ruqsat.regulation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a candidate for expert-auditor hands in. */
class AuditorPackagesTest {

  private static final String ORIGIN = "COUNTRY_OF_ORIGIN";

  @ParameterizedTest
  @CsvSource({
    "REGISTRY,        PRODUCTS_AND_SERVICES, APPLICATION ID_COPY INFORMATION_FORM INTERNSHIP_REPORT",
    "REGISTRY,        COUNTRY_OF_ORIGIN,     APPLICATION ID_COPY INFORMATION_FORM INTERNSHIP_REPORT",
    "EGOV_PORTAL,     ACCREDITATION,         APPLICATION INFORMATION_FORM INTERNSHIP_REPORT",
    "ELICENSE_PORTAL, COUNTRY_OF_ORIGIN,     APPLICATION INFORMATION_FORM INTERNSHIP_REPORT"
  })
  @Obligation({
    "S1.1.11.ATT.REG.1", "S1.1.11.ATT.REG.2", "S1.1.11.ATT.REG.3", "S1.1.11.ATT.REG.4",
    "S1.1.11.ATT.POR.1", "S1.1.11.ATT.POR.2", "S1.1.11.ATT.POR.3", "S1.1.11.ATT.NOID",
    "S1.1.11.QUAL.REG.1", "S1.1.11.QUAL.REG.2", "S1.1.11.QUAL.REG.3", "S1.1.11.QUAL.REG.4",
    "S1.1.11.QUAL.POR.1", "S1.1.11.QUAL.POR.2", "S1.1.11.QUAL.POR.3", "S1.1.16.1"
  })
  void anEmptyPackageLacksEachOfTheseDocuments(Channel channel, String direction, String expected) {
    List<Shortfall> lacking = check(channel, direction, List.of());

    assertEquals(
        expected, lacking.stream().map(Shortfall::document).collect(Collectors.joining(" ")));
    assertTrue(lacking.stream().allMatch(shortfall -> shortfall.given() == 0));
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCTS_AND_SERVICES, 4,  5",
    "PRODUCTS_AND_SERVICES, 5,  ",
    "PRODUCTS_AND_SERVICES, 6,  ",
    "ACCREDITATION,         3,  4",
    "ACCREDITATION,         4,  ",
    "PERSONNEL,             2,  3",
    "PERSONNEL,             3,  ",
    "COUNTRY_OF_ORIGIN,     9,  10",
    "COUNTRY_OF_ORIGIN,     10, "
  })
  @Obligation({
    "S1.1.11.ATT.RPT.PROD",
    "S1.1.11.ATT.RPT.ACC",
    "S1.1.11.ATT.RPT.PERS",
    "S1.1.11.QUAL.REG.4",
    "S1.1.11.QUAL.POR.3",
    "S1.1.11.ATT.POR.3",
    "GAP-52"
  })
  void reportsAreCountedByDirection(String direction, int reports, Integer needed) {
    for (Channel channel : List.of(Channel.REGISTRY, Channel.EGOV_PORTAL)) {
      List<Shortfall> lacking = check(channel, direction, complete(direction, reports, 3));

      if (needed == null) {
        assertEquals(List.of(), lacking);
      } else {
        assertEquals(1, lacking.size());
        assertEquals(Shortfall.Kind.TOO_FEW, lacking.get(0).kind());
        assertEquals(needed, lacking.get(0).needed());
        assertEquals(reports, lacking.get(0).given());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 19, 1", "1, 20, 0", "4, 5, 0", "3, 6, 1", "3, 7, 0"})
  @Obligation({"S1.1.11.ATT.RPT.MS", "S1.1.11.ATT.POR.3", "GAP-52"})
  void internshipsInManagementSystemsAreSummedInDays(int reports, int daysEach, int problems) {
    List<Shortfall> lacking =
        check(
            Channel.REGISTRY,
            "MANAGEMENT_SYSTEM",
            complete("MANAGEMENT_SYSTEM", reports, daysEach));

    assertEquals(problems, lacking.size());
    lacking.forEach(
        shortfall -> {
          assertEquals(Shortfall.Kind.TOO_SHORT, shortfall.kind());
          assertEquals(20, shortfall.needed());
          assertEquals(reports * daysEach, shortfall.given());
        });
  }

  @Test
  @Obligation({"S1.1.11.ATT.POR.4", "S1.1.11.QUAL.POR.3"})
  void onThePortalEveryReportIsSignedByTheApplicant() {
    List<GivenDocument> documents = new ArrayList<>(complete(ORIGIN, 9, 1));
    documents.add(GivenDocument.of("INTERNSHIP_REPORT").about(ORIGIN, 1));

    List<Shortfall> lacking = check(Channel.EGOV_PORTAL, ORIGIN, documents);

    assertEquals(
        List.of(Shortfall.Kind.NOT_SIGNED), lacking.stream().map(Shortfall::kind).toList());
    assertEquals(10, lacking.get(0).needed());
    assertEquals(9, lacking.get(0).given());
    assertEquals(List.of(), check(Channel.REGISTRY, ORIGIN, documents));
  }

  @Test
  @Obligation({"S1.1.5.2", "GAP-51"})
  void whoAppliesForTwoDirectionsReportsOnBoth() {
    DocumentPackage documents = documents("2013", Channel.REGISTRY, Action.ISSUE);
    List<GivenDocument> given = new ArrayList<>(complete("PERSONNEL", 3, 1));
    Set<String> both = Set.of("PERSONNEL", ORIGIN);

    List<Shortfall> lacking = documents.check(new FiledPackage(false, both, given, Set.of()));

    assertEquals(1, lacking.size());
    assertEquals(10, lacking.get(0).needed());
    for (int i = 0; i < 10; i++) {
      given.add(GivenDocument.of("INTERNSHIP_REPORT").about(ORIGIN, 1));
    }
    assertEquals(List.of(), documents.check(new FiledPackage(false, both, given, Set.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCTS_AND_SERVICES, ATTESTAT",
    "MANAGEMENT_SYSTEM,     ATTESTAT",
    "ACCREDITATION,         ATTESTAT",
    "PERSONNEL,             ATTESTAT",
    "COUNTRY_OF_ORIGIN,     QUALIFICATION_ATTESTAT"
  })
  @Obligation({"S1.1.5.1", "S1.1.5.2", "GAP-51"})
  void aDirectionLeadsToItsCertificate(String direction, String result) {
    assertEquals(result, resultOf("2013", direction));
    assertEquals("ATTESTAT", resultOf("2016", direction));
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCTS_AND_SERVICES, CENTRE_IS EGOV_PORTAL ELICENSE_PORTAL",
    "COUNTRY_OF_ORIGIN,     EGOV_PORTAL ELICENSE_PORTAL"
  })
  @Obligation({"S1.1.11.DATA.1", "S1.1.11.DATA.3", "GAP-23"})
  void identityDataAreObtainedThroughTheseSystems(String direction, String through) {
    List<StateData> data =
        documents("2013", Channel.EGOV_PORTAL, Action.ISSUE).stateData().stream()
            .filter(rule -> rule.when().directions().contains(direction))
            .toList();

    assertEquals(1, data.size());
    assertEquals("IDENTITY_DOCUMENT", data.get(0).dataset());
    assertEquals("GBD_FL", data.get(0).from());
    assertEquals(through, data.get(0).through().stream().sorted().collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRODUCTS_AND_SERVICES", "ACCREDITATION", "COUNTRY_OF_ORIGIN"})
  @Obligation({"S2.3.9.7", "S2.3.4.1"})
  void theListOf2016IsThatOf2013AndSaysThatItIsConfigured(String direction) {
    DocumentPackage documents = documents("2016", Channel.STATE_CORPORATION, Action.ISSUE);
    FiledPackage empty = new FiledPackage(false, Set.of(direction), List.of(), Set.of());

    assertEquals(
        List.of("APPLICATION", "ID_COPY", "INFORMATION_FORM", "INTERNSHIP_REPORT"),
        documents.check(empty).stream().map(Shortfall::document).toList());
    assertEquals(false, documents.inText());
    assertEquals(true, documents("2013", Channel.REGISTRY, Action.ISSUE).inText());
  }

  @Test
  @Obligation({"S2.3.9.7b", "GAP-34"})
  void aRepresentativeOfAPersonHasANotarisedPowerOfAttorney() {
    DocumentPackage documents = documents("2016", Channel.STATE_CORPORATION, Action.DUPLICATE);
    GivenDocument application = GivenDocument.of("APPLICATION");
    GivenDocument power = GivenDocument.of("POWER_OF_ATTORNEY");

    assertEquals(List.of("POWER_OF_ATTORNEY TOO_FEW"), lacking(documents, application));
    assertEquals(
        List.of("POWER_OF_ATTORNEY NOT_NOTARISED"), lacking(documents, application, power));
    assertEquals(List.of(), lacking(documents, application, power.with(Demand.NOTARISED)));
  }

  @Test
  @Obligation({"S2.3.9.7a", "GAP-35"})
  void theRepresentativeOfALegalEntityWouldShowADocumentOfAuthority() {
    DocumentPackage documents =
        Law.with(Map.of("ruqsat.regulation.switch.expert-auditor-legal-entities", "true"))
            .edition(new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2016"))
            .rules()
            .filing(Action.DUPLICATE, Channel.STATE_CORPORATION, ApplicantType.LEGAL_ENTITY)
            .documents();

    assertEquals(
        List.of("AUTHORITY_DOCUMENT TOO_FEW"), lacking(documents, GivenDocument.of("APPLICATION")));
  }

  private static List<String> lacking(DocumentPackage documents, GivenDocument... given) {
    return documents.check(new FiledPackage(true, Set.of(), List.of(given), Set.of())).stream()
        .map(shortfall -> shortfall.document() + " " + shortfall.kind())
        .toList();
  }

  private static String resultOf(String edition, String direction) {
    return Law.rules("EXPERT_AUDITOR_ATTESTATION", edition).directions().stream()
        .filter(candidate -> candidate.code().equals(direction))
        .findFirst()
        .orElseThrow()
        .result();
  }

  /** A package that is complete if the reports are. */
  private static List<GivenDocument> complete(String direction, int reports, int daysEach) {
    List<GivenDocument> documents = new ArrayList<>();
    documents.add(GivenDocument.of("APPLICATION"));
    documents.add(GivenDocument.of("ID_COPY"));
    documents.add(GivenDocument.of("INFORMATION_FORM"));
    for (int i = 0; i < reports; i++) {
      documents.add(
          GivenDocument.of("INTERNSHIP_REPORT").about(direction, daysEach).with(Demand.SIGNED));
    }
    return documents;
  }

  private static List<Shortfall> check(
      Channel channel, String direction, List<GivenDocument> documents) {
    return documents("2013", channel, Action.ISSUE)
        .check(new FiledPackage(false, Set.of(direction), documents, Set.of()));
  }

  private static DocumentPackage documents(String edition, Channel channel, Action action) {
    return Law.rules("EXPERT_AUDITOR_ATTESTATION", edition)
        .filing(action, channel, ApplicantType.NATURAL_PERSON)
        .documents();
  }
}
