package kz.ruqsat.regulation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed in for the licence to make the State Flag and Emblem. */
class LicencePackagesTest {

  private static final Set<String> ALL_STATE_DATA =
      Set.of("IDENTITY_DOCUMENT", "LEGAL_ENTITY_REGISTRATION", "ENTREPRENEUR_REGISTRATION");

  @ParameterizedTest
  @CsvSource({
    "ISSUE,     REGISTRY,    LEGAL_ENTITY,            APPLICATION LE_REGISTRATION FEE_PAYMENT INFORMATION_FORM",
    "ISSUE,     REGISTRY,    NATURAL_PERSON,          APPLICATION ID_COPY FEE_PAYMENT INFORMATION_FORM",
    "ISSUE,     REGISTRY,    INDIVIDUAL_ENTREPRENEUR, APPLICATION ID_COPY IE_REGISTRATION FEE_PAYMENT INFORMATION_FORM",
    "REISSUE,   REGISTRY,    LEGAL_ENTITY,            APPLICATION FEE_PAYMENT LICENCE_COPY",
    "REISSUE,   REGISTRY,    NATURAL_PERSON,          APPLICATION FEE_PAYMENT LICENCE_COPY",
    "DUPLICATE, REGISTRY,    LEGAL_ENTITY,            APPLICATION FEE_PAYMENT",
    "DUPLICATE, REGISTRY,    INDIVIDUAL_ENTREPRENEUR, APPLICATION FEE_PAYMENT",
    "ISSUE,     EGOV_PORTAL, LEGAL_ENTITY,            APPLICATION LE_REGISTRATION FEE_PAYMENT INFORMATION_FORM",
    "ISSUE,     EGOV_PORTAL, NATURAL_PERSON,          APPLICATION ID_COPY FEE_PAYMENT INFORMATION_FORM",
    "ISSUE,     EGOV_PORTAL, INDIVIDUAL_ENTREPRENEUR, APPLICATION ID_COPY IE_REGISTRATION FEE_PAYMENT INFORMATION_FORM",
    "REISSUE,   EGOV_PORTAL, LEGAL_ENTITY,            APPLICATION FEE_PAYMENT LICENCE_COPY"
  })
  @Obligation({
    "S1.2.11.ISSUE.REG.1", "S1.2.11.ISSUE.REG.2", "S1.2.11.ISSUE.REG.3", "S1.2.11.ISSUE.REG.6",
    "S1.2.11.ISSUE.REG.7", "S1.2.11.ISSUE.REG.8", "S1.2.11.REISSUE.REG.1", "S1.2.11.REISSUE.REG.2",
    "S1.2.11.REISSUE.REG.3", "S1.2.11.DUP.REG.1", "S1.2.11.DUP.REG.2", "S1.2.11.ISSUE.POR.1",
    "S1.2.11.ISSUE.POR.2", "S1.2.11.ISSUE.POR.3", "S1.2.11.ISSUE.POR.7", "S1.2.11.ISSUE.POR.8",
    "S1.2.11.REISSUE.POR.1", "S1.2.11.REISSUE.POR.2", "S1.2.11.REISSUE.POR.3", "GAP-19"
  })
  void anEmptyPackageLacksEachOfTheseDocuments(
      Action action, Channel channel, ApplicantType applicant, String expected) {
    assertEquals(
        expected,
        filing(action, channel, applicant).documents().check(filed(false)).stream()
            .map(Shortfall::document)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"REGISTRY", "ELICENSE_PORTAL"})
  @Obligation({
    "S1.2.11.ISSUE.REG.4",
    "S1.2.11.ISSUE.REG.5",
    "S1.2.11.ISSUE.POR.4",
    "S1.2.11.ISSUE.POR.5"
  })
  void aRepresentativeShowsWhoHeIsAndThatHeMayAct(Channel channel) {
    FilingRules filing = filing(Action.ISSUE, channel, ApplicantType.LEGAL_ENTITY);

    Set<String> more = codes(filing.documents().check(filed(true)));
    more.removeAll(codes(filing.documents().check(filed(false))));

    assertEquals(Set.of("REPRESENTATIVE_ID", "AUTHORITY_DOCUMENT"), more);
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUE,     INDIVIDUAL_ENTREPRENEUR, IE_REGISTRATION",
    "ISSUE,     LEGAL_ENTITY,            FEE_PAYMENT",
    "REISSUE,   LEGAL_ENTITY,            FEE_PAYMENT",
    "DUPLICATE, NATURAL_PERSON,          FEE_PAYMENT"
  })
  @Obligation({
    "S1.2.11.ISSUE.REG.6",
    "S1.2.11.ISSUE.REG.7",
    "S1.2.11.REISSUE.REG.2",
    "S1.2.11.DUP.REG.2",
    "GAP-17"
  })
  void atTheRegistryTheOriginalIsCompared(Action action, ApplicantType applicant, String document) {
    DocumentPackage documents = filing(action, Channel.REGISTRY, applicant).documents();
    GivenDocument copy = GivenDocument.of(document);

    assertEquals(List.of(Shortfall.Kind.ORIGINAL_NOT_COMPARED), kinds(documents, document, copy));
    assertEquals(List.of(), kinds(documents, document, copy.with(Demand.ORIGINAL_COMPARED)));
  }

  @Test
  @Obligation({"S1.2.11.ISSUE.POR.6", "GAP-17"})
  void onAPortalNoOriginalIsCompared() {
    DocumentPackage documents =
        filing(Action.ISSUE, Channel.EGOV_PORTAL, ApplicantType.INDIVIDUAL_ENTREPRENEUR)
            .documents();

    assertEquals(
        List.of(), kinds(documents, "IE_REGISTRATION", GivenDocument.of("IE_REGISTRATION")));
  }

  @ParameterizedTest
  @CsvSource({
    "LEGAL_ENTITY,            LE_REGISTRATION, LEGAL_ENTITY_REGISTRATION",
    "NATURAL_PERSON,          ID_COPY,         IDENTITY_DOCUMENT",
    "INDIVIDUAL_ENTREPRENEUR, IE_REGISTRATION, ENTREPRENEUR_REGISTRATION"
  })
  @Obligation({
    "GAP-16",
    "S1.2.11.ISSUE.POR.2",
    "S1.2.11.ISSUE.POR.3",
    "S1.2.11.ISSUE.POR.6",
    "S1.2.11.DATA.1",
    "S1.2.11.DATA.2",
    "S1.2.11.DATA.3"
  })
  void onAPortalStateDataSpareTheCopyAndACopyStandsInForThem(
      ApplicantType applicant, String document, String dataset) {
    DocumentPackage documents = filing(Action.ISSUE, Channel.EGOV_PORTAL, applicant).documents();
    FiledPackage found = new FiledPackage(false, Set.of(), List.of(), Set.of(dataset));

    assertEquals(true, codes(documents.check(filed(false))).contains(document));
    assertEquals(false, codes(documents.check(found)).contains(document));
    assertEquals(List.of(), kinds(documents, document, GivenDocument.of(document)));
    assertEquals(
        1, documents.stateData().stream().filter(d -> d.dataset().equals(dataset)).count());
  }

  @Test
  @Obligation({"S1.2.11.ISSUE.REG.2", "S1.2.11.ISSUE.REG.3"})
  void atTheRegistryStateDataSpareNothing() {
    FiledPackage found = new FiledPackage(false, Set.of(), List.of(), ALL_STATE_DATA);

    assertEquals(
        true,
        codes(
                filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY)
                    .documents()
                    .check(found))
            .contains("LE_REGISTRATION"));
  }

  @ParameterizedTest
  @CsvSource({"ISSUE", "REISSUE"})
  @Obligation({
    "S1.2.11.ISSUE.POR.7",
    "S1.2.11.REISSUE.POR.2",
    "S1.2.8.3",
    "S1.2.8.4",
    "S1.2.11.DATA.4"
  })
  void onAPortalOnlyTheGatewayTellsOfThePayment(Action action) {
    DocumentPackage documents =
        filing(action, Channel.EGOV_PORTAL, ApplicantType.NATURAL_PERSON).documents();
    FiledPackage paper =
        new FiledPackage(false, Set.of(), List.of(GivenDocument.of("FEE_PAYMENT")), Set.of());
    FiledPackage confirmed = new FiledPackage(false, Set.of(), List.of(), Set.of("FEE_PAYMENT"));

    assertEquals(true, codes(documents.check(paper)).contains("FEE_PAYMENT"));
    assertEquals(false, codes(documents.check(confirmed)).contains("FEE_PAYMENT"));
  }

  @ParameterizedTest
  @CsvSource({"REGISTRY", "EGOV_PORTAL"})
  @Obligation({"S1.2.11.REISSUE.REG.4", "S1.2.11.REISSUE.POR.3"})
  void theAnnexToALicenceIsHandedInIfThereIsOne(Channel channel) {
    DocumentPackage documents =
        filing(Action.REISSUE, channel, ApplicantType.LEGAL_ENTITY).documents();

    assertEquals(false, codes(documents.check(filed(false))).contains("LICENCE_ANNEX_COPY"));
    assertEquals(
        true,
        documents.documents().stream()
            .anyMatch(rule -> rule.code().equals("LICENCE_ANNEX_COPY") && rule.optional()));
  }

  @ParameterizedTest
  @CsvSource({
    "CERTIFICATE, 2011-05-03, ''",
    "CERTIFICATE, 2013-05-03, KIND_NOT_ACCEPTED",
    "REFERENCE,   2013-05-03, ''",
    "EXTRACT,     2013-05-03, KIND_NOT_ACCEPTED"
  })
  @Obligation({"S1.2.11.NOTE", "S1.2.11.ISSUE.REG.2"})
  void anOldCertificateOfRegistrationStillCounts(String kind, LocalDate issued, String problem) {
    DocumentPackage documents =
        Law.with(
                Map.of(
                    "ruqsat.regulation.switch.registration-certificates-issued-before",
                    "2013-01-01"))
            .edition(new EditionKey("STATE_SYMBOLS_LICENCE", "2013"))
            .rules()
            .filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY)
            .documents();

    GivenDocument given = GivenDocument.of("LE_REGISTRATION").ofKind(kind, issued);

    assertEquals(
        problem,
        kinds(documents, "LE_REGISTRATION", given).stream()
            .map(Enum::name)
            .collect(Collectors.joining()));
  }

  @Test
  @Obligation("S1.2.11.NOTE")
  void whileTheDayOfThatLawIsNotSetAnyCertificateCounts() {
    DocumentPackage documents =
        filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY).documents();
    GivenDocument given =
        GivenDocument.of("LE_REGISTRATION").ofKind("CERTIFICATE", LocalDate.of(2013, 5, 3));

    assertEquals(List.of(), kinds(documents, "LE_REGISTRATION", given));
  }

  @ParameterizedTest
  @CsvSource({
    "LEGAL_ENTITY,            LICENCE_APPLICATION_LEGAL_ENTITY",
    "NATURAL_PERSON,          LICENCE_APPLICATION_NATURAL_PERSON",
    "INDIVIDUAL_ENTREPRENEUR, LICENCE_APPLICATION_NATURAL_PERSON"
  })
  @Obligation({
    "S1.2.11.ISSUE.REG.1",
    "S1.2.11.ISSUE.POR.1",
    "S1.2.11.ISSUE.REG.8",
    "S1.2.11.ISSUE.POR.8",
    "S1.2.11.REISSUE.REG.1",
    "S1.2.11.REISSUE.POR.1",
    "S1.2.11.DUP.REG.1"
  })
  void theFormFollowsTheApplicant(ApplicantType applicant, String form) {
    for (Channel channel : List.of(Channel.REGISTRY, Channel.ELICENSE_PORTAL)) {
      assertEquals(
          List.of(form, "LICENCE_INFORMATION"), forms(filing(Action.ISSUE, channel, applicant)));
      assertEquals(List.of(form), forms(filing(Action.REISSUE, channel, applicant)));
    }
    assertEquals(List.of(form), forms(filing(Action.DUPLICATE, Channel.REGISTRY, applicant)));
  }

  private static List<String> forms(FilingRules filing) {
    return filing.forms().stream().map(Form::code).toList();
  }

  private static List<Shortfall.Kind> kinds(
      DocumentPackage documents, String code, GivenDocument given) {
    FiledPackage filed = new FiledPackage(false, Set.of(), List.of(given), Set.of());
    return documents.check(filed).stream()
        .filter(shortfall -> shortfall.document().equals(code))
        .map(Shortfall::kind)
        .toList();
  }

  private static Set<String> codes(List<Shortfall> shortfalls) {
    Stream<String> codes = shortfalls.stream().map(Shortfall::document);
    return codes.collect(Collectors.toSet());
  }

  private static FiledPackage filed(boolean byRepresentative) {
    return new FiledPackage(byRepresentative, Set.of(), List.of(), Set.of());
  }

  private static FilingRules filing(Action action, Channel channel, ApplicantType applicant) {
    return Law.rules("STATE_SYMBOLS_LICENCE", "2013").filing(action, channel, applicant);
  }
}
