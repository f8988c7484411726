package kz.ruqsat.regulation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of 2016 whose list is in a standard that we lack. */
class MeasuringInstrumentPackagesTest {

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            ISSUE,     APPLICATION SUPPORTING_DOCUMENTS",
    "MI_TYPE_APPROVAL,            DUPLICATE, APPLICATION",
    "MI_METROLOGICAL_ATTESTATION, ISSUE,     APPLICATION SUPPORTING_DOCUMENTS",
    "MI_METROLOGICAL_ATTESTATION, DUPLICATE, APPLICATION"
  })
  @Obligation({"S2.1.4.1", "S2.1.9.7", "S2.2.4.1", "S2.2.9.7", "S2.1.4.2", "S2.2.4.2"})
  void theListIsConfigured(String service, Action action, String expected) {
    DocumentPackage documents = documents(service, action, ApplicantType.LEGAL_ENTITY);

    assertEquals(expected, lacking(documents, false));
    assertEquals(false, documents.inText());
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            LEGAL_ENTITY,   APPLICATION AUTHORITY_DOCUMENT",
    "MI_TYPE_APPROVAL,            NATURAL_PERSON, APPLICATION POWER_OF_ATTORNEY",
    "MI_METROLOGICAL_ATTESTATION, LEGAL_ENTITY,   APPLICATION AUTHORITY_DOCUMENT",
    "MI_METROLOGICAL_ATTESTATION, NATURAL_PERSON, APPLICATION POWER_OF_ATTORNEY"
  })
  @Obligation({"S2.2.9.7a", "S2.2.9.7b", "GAP-34"})
  void aRepresentativeShowsThatHeMayAct(String service, ApplicantType applicant, String expected) {
    assertEquals(expected, lacking(documents(service, Action.DUPLICATE, applicant), true));
  }

  @ParameterizedTest
  @CsvSource({"MI_TYPE_APPROVAL", "MI_METROLOGICAL_ATTESTATION"})
  @Obligation({"S2.2.9.7b", "GAP-34"})
  void aPowerOfAttorneyIsNotarised(String service) {
    DocumentPackage documents = documents(service, Action.DUPLICATE, ApplicantType.NATURAL_PERSON);
    GivenDocument power = GivenDocument.of("POWER_OF_ATTORNEY");

    assertEquals(1, check(documents, power).size());
    assertEquals(Shortfall.Kind.NOT_NOTARISED, check(documents, power).get(0).kind());
    assertEquals(List.of(), check(documents, power.with(Demand.NOTARISED)));
  }

  private static List<Shortfall> check(DocumentPackage documents, GivenDocument power) {
    List<GivenDocument> given = List.of(GivenDocument.of("APPLICATION"), power);
    return documents.check(new FiledPackage(true, Set.of(), given, Set.of()));
  }

  private static String lacking(DocumentPackage documents, boolean byRepresentative) {
    return documents
        .check(new FiledPackage(byRepresentative, Set.of(), List.of(), Set.of()))
        .stream()
        .map(Shortfall::document)
        .collect(Collectors.joining(" "));
  }

  private static DocumentPackage documents(String service, Action action, ApplicantType applicant) {
    return Law.rules(service, "2016")
        .filing(action, Channel.STATE_CORPORATION, applicant)
        .documents();
  }
}
