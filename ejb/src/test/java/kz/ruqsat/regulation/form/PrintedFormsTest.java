package kz.ruqsat.regulation.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.form.FieldError.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The applications and the form of information, field by field in the order of the paper. */
class PrintedFormsTest {

  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final Form ORGANISATION = Forms.of(LICENCE, "LICENCE_APPLICATION_LEGAL_ENTITY");
  private static final Form PERSON = Forms.of(LICENCE, "LICENCE_APPLICATION_NATURAL_PERSON");
  private static final Form INFORMATION = Forms.of(LICENCE, "LICENCE_INFORMATION");
  private static final Form CANDIDATE = Forms.of(AUDITOR, "AUDITOR_APPLICATION");

  @ParameterizedTest
  @CsvSource({
    "01, application.attestationBody, TEXT",
    "02, application.candidateDirection, TEXT",
    "03, candidate.fullName, TEXT",
    "04, candidate.position, TEXT",
    "05, candidate.workplace, TEXT",
    "06, candidate.address, TEXT",
    "07, candidate.phone, TEXT",
    "08, application.requestedDirection, TEXT",
    "09, application.undertaking, FLAG",
    "10, application.signature, SIGNATURE",
    "11, application.date, DATE"
  })
  @Obligation({
    "S1.1.A1.01",
    "S1.1.A1.02",
    "S1.1.A1.03",
    "S1.1.A1.04",
    "S1.1.A1.05",
    "S1.1.A1.06",
    "S1.1.A1.07",
    "S1.1.A1.08",
    "S1.1.A1.09",
    "S1.1.A1.10",
    "S1.1.A1.11"
  })
  void theApplicationOfACandidate(String item, String path, String type) {
    assertField(CANDIDATE, "S1.1.A1." + item, path, type);
  }

  @ParameterizedTest
  @CsvSource({
    "01, application.licensingBody, TEXT",
    "02, organisation.name, TEXT",
    "03, application.activity, TEXT",
    "04, application.territory, CHOICE",
    "05, organisation.ownershipForm, TEXT",
    "06, organisation.yearOfCreation, YEAR",
    "07, registration.number, TEXT",
    "08, registration.issuedBy, TEXT",
    "09, registration.issuedOn, DATE",
    "10, address.postalIndex, TEXT",
    "11, address.city, TEXT",
    "12, address.district, TEXT",
    "13, address.region, TEXT",
    "14, address.street, TEXT",
    "15, address.house, TEXT",
    "16, address.phone, TEXT",
    "17, address.fax, TEXT?",
    "18, bankAccount.number, TEXT",
    "19, bankAccount.bankName, TEXT",
    "20, bankAccount.bankLocation, TEXT",
    "21, branches.location, TEXT",
    "22, branches.requisites, TEXT",
    "23, attachments.documents, ATTACHMENTS",
    "24, head.signature, SIGNATURE",
    "25, head.fullName, TEXT",
    "26, head.seal, FLAG",
    "27, head.date, DATE",
    "28, acceptance.acceptedOn, DATE",
    "29, acceptance.signature, SIGNATURE",
    "30, acceptance.fullName, TEXT"
  })
  @Obligation({
    "S1.2.A1.01",
    "S1.2.A1.02",
    "S1.2.A1.03",
    "S1.2.A1.04",
    "S1.2.A1.05",
    "S1.2.A1.06",
    "S1.2.A1.07",
    "S1.2.A1.08",
    "S1.2.A1.09",
    "S1.2.A1.10",
    "S1.2.A1.11",
    "S1.2.A1.12",
    "S1.2.A1.13",
    "S1.2.A1.14",
    "S1.2.A1.15",
    "S1.2.A1.16",
    "S1.2.A1.17",
    "S1.2.A1.18",
    "S1.2.A1.19",
    "S1.2.A1.20",
    "S1.2.A1.21",
    "S1.2.A1.22",
    "S1.2.A1.23",
    "S1.2.A1.24",
    "S1.2.A1.25",
    "S1.2.A1.26",
    "S1.2.A1.27",
    "S1.2.A1.28",
    "S1.2.A1.29",
    "S1.2.A1.30"
  })
  void theApplicationOfALegalEntity(String item, String path, String type) {
    assertField(ORGANISATION, "S1.2.A1." + item, path, type);
  }

  @ParameterizedTest
  @CsvSource({
    "01, application.licensingBody, TEXT",
    "02, person.fullName, TEXT",
    "03, application.activity, TEXT",
    "04, application.territory, CHOICE",
    "05, person.birthYear, YEAR",
    "06, passport.series, TEXT",
    "07, passport.number, TEXT",
    "08, passport.issuedBy, TEXT",
    "09, passport.issuedOn, DATE",
    "10, education.speciality, TEXT?",
    "11, education.diplomaNumber, TEXT?",
    "12, education.institution, TEXT",
    "13, education.graduationYear, YEAR",
    "14, businessRegistration.number, TEXT",
    "15, businessRegistration.issuedBy, TEXT",
    "16, businessRegistration.issuedOn, DATE",
    "17, person.homeAddress, TEXT",
    "18, person.workplace, TEXT",
    "19, bankAccount.number, TEXT",
    "20, bankAccount.bankName, TEXT",
    "21, bankAccount.bankLocation, TEXT",
    "22, attachments.documents, ATTACHMENTS",
    "23, signer.signature, SIGNATURE",
    "24, signer.fullName, TEXT",
    "25, signer.date, DATE",
    "26, acceptance.acceptedOn, DATE",
    "27, acceptance.signature, SIGNATURE",
    "28, acceptance.fullName, TEXT"
  })
  @Obligation({
    "S1.2.A2.01",
    "S1.2.A2.02",
    "S1.2.A2.03",
    "S1.2.A2.04",
    "S1.2.A2.05",
    "S1.2.A2.06",
    "S1.2.A2.07",
    "S1.2.A2.08",
    "S1.2.A2.09",
    "S1.2.A2.10",
    "S1.2.A2.11",
    "S1.2.A2.12",
    "S1.2.A2.13",
    "S1.2.A2.14",
    "S1.2.A2.15",
    "S1.2.A2.16",
    "S1.2.A2.17",
    "S1.2.A2.18",
    "S1.2.A2.19",
    "S1.2.A2.20",
    "S1.2.A2.21",
    "S1.2.A2.22",
    "S1.2.A2.23",
    "S1.2.A2.24",
    "S1.2.A2.25",
    "S1.2.A2.26",
    "S1.2.A2.27",
    "S1.2.A2.28",
    "GAP-48"
  })
  void theApplicationOfANaturalPerson(String item, String path, String type) {
    assertField(PERSON, "S1.2.A2." + item, path, type);
  }

  @ParameterizedTest
  @CsvSource({
    "01, standards.name, TEXT",
    "02, standards.number, TEXT",
    "03, technicalAssignment.name, TEXT",
    "04, technicalAssignment.adoptedOn, DATE",
    "05, technicalAssignment.agreed, TEXT",
    "06, technicalAssignment.approved, TEXT",
    "07, technicalConditions.name, TEXT",
    "08, technicalConditions.agreed, TEXT",
    "09, technicalConditions.approved, TEXT",
    "10, premises.contractNumber, TEXT",
    "11, premises.signedOn, DATE",
    "12, premises.counterparty, TEXT",
    "13, equipment.name, TEXT",
    "14, instruments.name, TEXT",
    "15, colourAtlas.available, FLAG",
    "16, verificationCertificates.number, TEXT",
    "17, verificationCertificates.issuedOn, DATE",
    "18, verificationCertificates.issuer, TEXT",
    "19, verificationCertificates.validUntil, DATE",
    "20, personnel.fullName, TEXT",
    "21, personnel.speciality, TEXT",
    "21, personnel.qualification, TEXT",
    "22, personnel.diplomaNumber, TEXT",
    "23, personnel.diplomaIssuedOn, DATE",
    "24, personnel.diplomaInstitution, TEXT",
    "25, personnel.certificateNumber, TEXT",
    "26, personnel.certificateIssuedOn, DATE",
    "27, personnel.certificateIssuer, TEXT"
  })
  @Obligation({
    "S1.2.A3.01",
    "S1.2.A3.02",
    "S1.2.A3.03",
    "S1.2.A3.04",
    "S1.2.A3.05",
    "S1.2.A3.06",
    "S1.2.A3.07",
    "S1.2.A3.08",
    "S1.2.A3.09",
    "S1.2.A3.10",
    "S1.2.A3.11",
    "S1.2.A3.12",
    "S1.2.A3.13",
    "S1.2.A3.14",
    "S1.2.A3.15",
    "S1.2.A3.16",
    "S1.2.A3.17",
    "S1.2.A3.18",
    "S1.2.A3.19",
    "S1.2.A3.20",
    "S1.2.A3.21",
    "S1.2.A3.22",
    "S1.2.A3.23",
    "S1.2.A3.24",
    "S1.2.A3.25",
    "S1.2.A3.26",
    "S1.2.A3.27",
    "GAP-48"
  })
  void theFormOfInformationOfTheLicence(String item, String path, String type) {
    assertField(INFORMATION, "S1.2.A3." + item, path, type);
  }

  /** The field is there with its type, is demanded if it is, and answers for its obligation. */
  private static void assertField(Form form, String obligation, String path, String type) {
    FormField field = Forms.field(form, path);

    assertEquals(type, field.type() + (field.required() ? "" : "?"));
    assertEquals(List.of(obligation), field.obligations());
    assertEquals(List.of(), form.check(Forms.filled(form)));
    List<FieldError> errors = form.check(Forms.without(form, path));
    assertEquals(field.required() ? 1 : 0, errors.size());
    for (FieldError error : errors) {
      assertEquals(Kind.MISSING, error.kind());
      assertEquals(path, error.path().replace("[0]", ""));
    }
  }
}
