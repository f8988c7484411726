package kz.ruqsat.regulation.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.form.FieldError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of information of an expert-auditor, field by field as the paper numbers them. */
class AuditorInformationTest {

  private static final Form FORM = Forms.of("EXPERT_AUDITOR_ATTESTATION", "AUDITOR_INFORMATION");

  @ParameterizedTest
  @CsvSource({
    "1, generalInfo.attestationKind, TEXT",
    "2, generalInfo.attestationSubkind, TEXT",
    "3, generalInfo.attestationDirection, TEXT",
    "4, generalInfo.productConformity, TEXT?",
    "5, generalInfo.serviceConformity, TEXT?",
    "6, generalInfo.educationInfo, TEXT",
    "7, generalInfo.institutionName, TEXT",
    "8, applicantInfo.graduationYear, YEAR",
    "9, applicantInfo.diplomaNumber, TEXT",
    "10, applicantInfo.diplomaSpeciality, TEXT",
    "11, applicantInfo.diplomaQualification, TEXT",
    "12, applicantInfo.academicDegree, TEXT?",
    "13, applicantInfo.auditorCertificate, TEXT?",
    "14, applicantInfo.auditorCertificateNumber, TEXT?",
    "15, applicantInfo.auditorCertificateIssuedOn, DATE?",
    "16, applicantInfo.workplace, TEXT",
    "17, applicantInfo.position, TEXT",
    "18, applicantInfo.phone, TEXT",
    "19, applicantInfo.residenceAddress, TEXT",
    "20, employment.startDate, DATE",
    "21, employment.endDate, DATE?",
    "22, employment.organisation, TEXT",
    "23, employment.position, TEXT",
    "24, employment.mainDuties, TEXT",
    "25, employment.startDate, DATE",
    "26, employment.endDate, DATE?",
    "27, employment.organisation, TEXT",
    "28, employment.position, TEXT",
    "29, employment.mainDuties, TEXT",
    "30, participation.enterprise, TEXT",
    "31, participation.enterpriseAddress, TEXT",
    "32, participation.workPerformed, TEXT",
    "33, participation.inspectionDate, DATE",
    "34, participation.inspectionKind, TEXT",
    "35, participation.enterprise, TEXT",
    "36, participation.enterpriseAddress, TEXT",
    "37, participation.workPerformed, TEXT",
    "38, participation.inspectionDate, DATE",
    "39, participation.inspectionKind, TEXT",
    "40, training.date, DATE",
    "41, training.trainingKind, TEXT",
    "42, training.specialisation, TEXT",
    "43, training.certificateNumber, TEXT",
    "44, training.trainingCentre, TEXT",
    "45, training.date, DATE",
    "46, training.trainingKind, TEXT",
    "47, training.specialisation, TEXT",
    "48, training.certificateNumber, TEXT",
    "49, training.trainingCentre, TEXT"
  })
  @Obligation({
    "S1.1.A2.F01",
    "S1.1.A2.F02",
    "S1.1.A2.F03",
    "S1.1.A2.F04",
    "S1.1.A2.F05",
    "S1.1.A2.F06",
    "S1.1.A2.F07",
    "S1.1.A2.F08",
    "S1.1.A2.F09",
    "S1.1.A2.F10",
    "S1.1.A2.F11",
    "S1.1.A2.F12",
    "S1.1.A2.F13",
    "S1.1.A2.F14",
    "S1.1.A2.F15",
    "S1.1.A2.F16",
    "S1.1.A2.F17",
    "S1.1.A2.F18",
    "S1.1.A2.F19",
    "S1.1.A2.F20",
    "S1.1.A2.F21",
    "S1.1.A2.F22",
    "S1.1.A2.F23",
    "S1.1.A2.F24",
    "S1.1.A2.F25",
    "S1.1.A2.F26",
    "S1.1.A2.F27",
    "S1.1.A2.F28",
    "S1.1.A2.F29",
    "S1.1.A2.F30",
    "S1.1.A2.F31",
    "S1.1.A2.F32",
    "S1.1.A2.F33",
    "S1.1.A2.F34",
    "S1.1.A2.F35",
    "S1.1.A2.F36",
    "S1.1.A2.F37",
    "S1.1.A2.F38",
    "S1.1.A2.F39",
    "S1.1.A2.F40",
    "S1.1.A2.F41",
    "S1.1.A2.F42",
    "S1.1.A2.F43",
    "S1.1.A2.F44",
    "S1.1.A2.F45",
    "S1.1.A2.F46",
    "S1.1.A2.F47",
    "S1.1.A2.F48",
    "S1.1.A2.F49"
  })
  void theFormHasItsFortyNineFields(String number, String path, String type) {
    FormField field = Forms.field(FORM, path);

    assertTrue(field.numbers().contains(number), path + " is not number " + number);
    assertEquals(type, field.type() + (field.required() ? "" : "?"));
    assertTrue(
        field.obligations().contains("S1.1.A2.F" + (number.length() < 2 ? "0" : "") + number));
  }

  @Test
  @Obligation("GAP-22")
  void theFormHasNoOtherNumbers() {
    List<String> numbers = FORM.fields().stream().flatMap(f -> f.numbers().stream()).toList();

    assertEquals(49, numbers.size());
    assertEquals(49, numbers.stream().distinct().count());
  }

  @Test
  @Obligation({"S1.1.A2.G1", "S1.1.A2.G2", "S1.1.A2.G3", "S1.1.A2.G4", "S1.1.A2.G5"})
  void theFormHasItsFiveHeadings() {
    assertEquals(
        List.of(
            "Общая информация",
            "Данные о заявителе",
            "Данные о производственной деятельности",
            "Данные об участии в работах по стандартизации, подтверждению соответствия и"
                + " аккредитации",
            "Данные о повышении квалификации"),
        FORM.blocks().stream().map(block -> block.title().ru()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"employment", "participation", "training"})
  @Obligation({"GAP-22", "S1.1.A2.G3", "S1.1.A2.G4", "S1.1.A2.G5"})
  void aBlockThatIsPrintedTwiceIsTakenAnyNumberOfTimes(String block) {
    Map<String, Object> entry = Forms.filledBlock(FORM.block(block).orElseThrow());

    for (int times : new int[] {0, 1, 2, 3, 10}) {
      Map<String, Object> values = new HashMap<>(Forms.filled(FORM));
      values.put(block, Collections.nCopies(times, entry));
      assertEquals(List.of(), FORM.check(values), times + " times");
    }
  }

  @Test
  @Obligation({"S1.1.A2.F20", "S1.1.A2.F25", "S1.1.A2.F45"})
  void anErrorNamesTheEntryOfTheBlock() {
    Map<String, Object> values = new HashMap<>(Forms.filled(FORM));
    Map<String, Object> good = Forms.filledBlock(FORM.block("employment").orElseThrow());
    Map<String, Object> bad = new HashMap<>(good);
    bad.put("startDate", "01.02.2010");
    values.put("employment", List.of(good, bad));

    List<FieldError> errors = FORM.check(values);

    assertEquals(1, errors.size());
    assertEquals("employment[1].startDate", errors.get(0).path());
    assertEquals(Kind.WRONG_FORMAT, errors.get(0).kind());
    assertEquals(List.of("S1.1.A2.F20", "S1.1.A2.F25"), errors.get(0).obligations());
  }

  @Test
  void everyFieldThatIsMissingIsNamed() {
    List<String> missing = new ArrayList<>();
    FORM.check(Map.of()).forEach(error -> missing.add(error.path() + " " + error.kind()));

    assertEquals(
        List.of(
            "generalInfo.attestationKind MISSING",
            "generalInfo.attestationSubkind MISSING",
            "generalInfo.attestationDirection MISSING",
            "generalInfo.educationInfo MISSING",
            "generalInfo.institutionName MISSING",
            "applicantInfo.graduationYear MISSING",
            "applicantInfo.diplomaNumber MISSING",
            "applicantInfo.diplomaSpeciality MISSING",
            "applicantInfo.diplomaQualification MISSING",
            "applicantInfo.workplace MISSING",
            "applicantInfo.position MISSING",
            "applicantInfo.phone MISSING",
            "applicantInfo.residenceAddress MISSING"),
        missing);
  }
}
