package kz.ruqsat.regulation.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.form.FieldError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked on which occasion, and what is wrong with what was filled in. */
class ApplicationFormsTest {

  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final Form ORGANISATION = Forms.of(LICENCE, "LICENCE_APPLICATION_LEGAL_ENTITY");
  private static final Form PERSON = Forms.of(LICENCE, "LICENCE_APPLICATION_NATURAL_PERSON");
  private static final Form INFORMATION = Forms.of(LICENCE, "LICENCE_INFORMATION");
  private static final Form CANDIDATE = Forms.of(AUDITOR, "AUDITOR_APPLICATION");

  @Test
  void theFormsHaveNoFurtherFields() {
    assertEquals(11, CANDIDATE.fields().size());
    assertEquals(30, ORGANISATION.fields().size());
    assertEquals(28, PERSON.fields().size());
    assertEquals(28, INFORMATION.fields().size());
  }

  @Test
  @Obligation({"S1.2.A1.26", "S1.2.A1.28", "S1.2.A1.29", "S1.2.A1.30"})
  void theApplicantIsNotAskedWhatTheOfficerFillsInNorForASealOnAPortal() {
    FormUse portal = new FormUse(Action.ISSUE, Channel.EGOV_PORTAL, FilledBy.APPLICANT);
    FormUse registry = new FormUse(Action.ISSUE, Channel.REGISTRY, FilledBy.APPLICANT);
    FormUse officer = new FormUse(Action.ISSUE, Channel.REGISTRY, FilledBy.OFFICER);

    assertEquals(26, ORGANISATION.asked(portal).fields().size());
    assertEquals(27, ORGANISATION.asked(registry).fields().size());
    assertEquals(
        List.of("acceptedOn", "signature", "fullName"),
        ORGANISATION.asked(officer).fields().stream().map(FormField::code).toList());
  }

  @Test
  @Obligation({"S1.2.A2.14", "S1.2.A2.15", "S1.2.A2.16", "S1.2.A2.19", "S1.2.A2.20", "S1.2.A2.21"})
  void aBlockThatMayBeMissingIsCheckedOnceItIsThere() {
    Form asked = PERSON.asked(new FormUse(Action.ISSUE, Channel.REGISTRY, FilledBy.APPLICANT));
    Map<String, Object> values = new HashMap<>(Forms.filled(asked));
    values.remove("bankAccount");
    values.put("businessRegistration", Map.of("number", "0123456"));

    assertEquals(
        List.of("businessRegistration.issuedBy", "businessRegistration.issuedOn"),
        asked.check(values).stream().map(FieldError::path).toList());
  }

  @Test
  @Obligation({"S1.2.A1.21", "S1.2.A1.22"})
  void anOrganisationMayHaveNoBranchesOrMany() {
    Form asked =
        ORGANISATION.asked(new FormUse(Action.ISSUE, Channel.EGOV_PORTAL, FilledBy.APPLICANT));
    Map<String, Object> values = new HashMap<>(Forms.filled(asked));
    Map<String, String> branch = Map.of("location", "Алматы", "requisites", "БИН 123456789012");

    values.put("branches", List.of());
    assertEquals(List.of(), asked.check(values));
    values.put("branches", List.of(branch, branch, branch));
    assertEquals(List.of(), asked.check(values));
  }

  @Test
  @Obligation({"S1.2.A3.13", "S1.2.A3.14", "S1.2.A3.20"})
  void theBaseAndTheStaffAreNamedAtLeastOnce() {
    Map<String, Object> values = new HashMap<>(Forms.filled(INFORMATION));
    for (String block : List.of("standards", "equipment", "instruments", "personnel")) {
      values.put(block, List.of());
    }

    assertEquals(
        List.of(
            "standards TOO_FEW", "equipment TOO_FEW", "instruments TOO_FEW", "personnel TOO_FEW"),
        INFORMATION.check(values).stream()
            .map(error -> error.path() + " " + error.kind())
            .toList());
  }

  @Test
  void aFieldThatTheFormDoesNotHaveIsAMistake() {
    Map<String, Object> values = new HashMap<>(Forms.filled(CANDIDATE));
    values.put("priority", Map.of("urgent", true));
    Map<String, Object> candidate = new HashMap<>(Forms.filledBlock(CANDIDATE.blocks().get(1)));
    candidate.put("nickname", "А");
    values.put("candidate", candidate);

    assertEquals(
        List.of("candidate.nickname UNKNOWN", "priority UNKNOWN"),
        CANDIDATE.check(values).stream().map(error -> error.path() + " " + error.kind()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUE,     request.action applicant.iinBin applicant.name applicant.phone",
    "REISSUE,   request.action request.previousPermitNumber applicant.iinBin applicant.name applicant.phone",
    "DUPLICATE, request.action request.previousPermitNumber applicant.iinBin applicant.name applicant.phone"
  })
  @Obligation({"GAP-21", "GAP-59"})
  void theRequestHasWhatThePrintedFormsLack(Action action, String expected) {
    FilingRules filing =
        Law.rules(LICENCE, "2013").filing(action, Channel.REGISTRY, ApplicantType.LEGAL_ENTITY);

    List<FieldError> errors = filing.request().check(Map.of());

    assertEquals(expected, String.join(" ", errors.stream().map(FieldError::path).toList()));
    assertTrue(errors.stream().allMatch(error -> error.kind() == Kind.MISSING));
  }

  @Test
  @Obligation({"GAP-21", "GAP-34"})
  void aRepresentativeNamesHimselfAndHisAuthority() {
    FilingRules filing =
        Law.rules(AUDITOR, "2013")
            .filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.NATURAL_PERSON);
    Map<String, Object> values =
        Map.of(
            "request", Map.of("action", "ISSUE"),
            "applicant",
                Map.of("iinBin", "900101300017", "name", "Асанов А.", "phone", "+7 701 000 00 00"),
            "representative", Map.of("fullName", "Сериков С."));

    assertEquals(
        List.of("representative.iin", "representative.phone", "representative.authority"),
        filing.request().check(values).stream().map(FieldError::path).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "organisation.yearOfCreation, 98,                 WRONG_FORMAT",
    "organisation.yearOfCreation, 1998,               ",
    "registration.issuedOn,       2013-02-29,         WRONG_FORMAT",
    "registration.issuedOn,       2012-02-29,         ",
    "application.territory,       MOON,               WRONG_FORMAT",
    "application.territory,       OUTSIDE_KZ,         ",
    "bankAccount.number,          KZ24070105KSN0000000, ",
    "bankAccount.number,          KZ240701050000000000000000000000000, TOO_LONG"
  })
  @Obligation({"S1.2.A1.04", "S1.2.A1.06", "S1.2.A1.09", "S1.2.A1.18"})
  void aValueIsWrittenAsItsTypeIs(String path, String value, Kind expected) {
    String[] parts = path.split("\\.");
    Form asked =
        ORGANISATION.asked(new FormUse(Action.ISSUE, Channel.EGOV_PORTAL, FilledBy.APPLICANT));
    Map<String, Object> values = new HashMap<>(Forms.filled(asked));
    Map<String, Object> block =
        new HashMap<>(Forms.filledBlock(asked.block(parts[0]).orElseThrow()));
    block.put(parts[1], value);
    values.put(parts[0], block);

    List<Kind> kinds = new ArrayList<>();
    asked.check(values).forEach(error -> kinds.add(error.kind()));

    assertEquals(expected == null ? List.of() : List.of(expected), kinds);
  }
}
