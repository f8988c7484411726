package kz.ruqsat.regulation.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told about a service. */
class PassportTest {

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, SERVICE,   09:00-18:30 lunch 13:00-14:30",
    "EXPERT_AUDITOR_ATTESTATION,  2013, COMPLAINT, 09:00-18:30 lunch 13:00-14:30",
    "STATE_SYMBOLS_LICENCE,       2013, SERVICE,   09:00-16:00 lunch 13:00-14:30",
    "STATE_SYMBOLS_LICENCE,       2013, COMPLAINT, 09:00-18:30 lunch 13:00-14:30",
    "MI_TYPE_APPROVAL,            2016, SERVICE,   09:00-18:30 lunch 13:00-14:30",
    "MI_METROLOGICAL_ATTESTATION, 2016, SERVICE,   09:00-18:30 lunch 13:00-14:30",
    "EXPERT_AUDITOR_ATTESTATION,  2016, SERVICE,   09:00-18:30 lunch 13:00-14:30"
  })
  @Obligation({
    "S1.1.9.1",
    "S1.1.9.2",
    "S1.1.21.2",
    "S1.1.22.3",
    "S1.2.9.1",
    "S1.2.9.2",
    "S1.2.9.3",
    "S1.2.21.2",
    "S1.2.22.3",
    "GAP-45"
  })
  void hoursAreByServiceAndPurpose(
      String service, String edition, HoursPurpose purpose, String hours) {
    assertEquals(
        WorkingHours.parse(hours),
        passport(service, edition).hoursFor(purpose).orElseThrow().hours());
  }

  @Test
  @Obligation("GAP-45")
  void theHoursOf2016AreASetting() {
    Passport set =
        Law.with(Map.of("ruqsat.regulation.switch.hours-2016", "08:30-17:30 lunch 12:30-13:30"))
            .edition(new EditionKey("MI_TYPE_APPROVAL", "2016"))
            .passport();

    assertEquals(
        WorkingHours.parse("08:30-17:30 lunch 12:30-13:30"),
        set.hoursFor(HoursPurpose.SERVICE).orElseThrow().hours());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, SUBMISSION, REGISTRY,          20",
    "EXPERT_AUDITOR_ATTESTATION,  2013, RECEIPT,    REGISTRY,          15",
    "STATE_SYMBOLS_LICENCE,       2013, SUBMISSION, REGISTRY,          20",
    "STATE_SYMBOLS_LICENCE,       2013, RECEIPT,    REGISTRY,          15",
    "MI_TYPE_APPROVAL,            2016, PROCESSING, STATE_CORPORATION, 20",
    "MI_METROLOGICAL_ATTESTATION, 2016, PROCESSING, STATE_CORPORATION, 20",
    "EXPERT_AUDITOR_ATTESTATION,  2016, PROCESSING, STATE_CORPORATION, 20"
  })
  @Obligation({"S1.1.7.2", "S1.1.7.3", "S1.2.7.4", "S1.2.7.5", "S2.1.9.5", "S2.2.9.5", "S2.3.9.5"})
  void waitingLongerThanTheLimitBreaksIt(
      String service, String edition, QueueKind kind, Channel channel, int minutes) {
    QueueLimit limit = passport(service, edition).queueLimit(kind).orElseThrow();

    assertEquals(channel, limit.channel());
    assertFalse(limit.isBrokenBy(minutes));
    assertTrue(limit.isBrokenBy(minutes + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, 2004-11-09, ст. 7 пп. 11),      О техническом регулировании",
    "EXPERT_AUDITOR_ATTESTATION, 2007-01-11, ст. 29,             Об информатизации",
    "STATE_SYMBOLS_LICENCE,      2007-06-04, ст. 11 п. 1 пп. 3), О государственных символах",
    "STATE_SYMBOLS_LICENCE,      2007-01-11, ст. 34,             О лицензировании",
    "STATE_SYMBOLS_LICENCE,      2012-12-14, ,                   № 1598",
    "STATE_SYMBOLS_LICENCE,      2007-01-11, ст. 29,             Об информатизации"
  })
  @Obligation({"S1.1.3.1", "S1.1.3.2", "S1.2.3.1", "S1.2.3.2", "S1.2.3.3", "S1.2.3.4"})
  void aServiceNamesItsLegalBases(String service, LocalDate adopted, String place, String law) {
    assertTrue(
        passport(service, "2013").legalBases().stream()
            .anyMatch(
                basis ->
                    basis.adoptedOn().equals(adopted)
                        && Objects.equals(basis.place(), place)
                        && basis.law().ru().contains(law)));
  }

  @Test
  void noFurtherLegalBasisIsNamed() {
    assertEquals(2, passport("EXPERT_AUDITOR_ATTESTATION", "2013").legalBases().size());
    assertEquals(4, passport("STATE_SYMBOLS_LICENCE", "2013").legalBases().size());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, WEB www.memst.kz; WEB www.mint.gov.kz; STANDS; PORTAL; CALL_CENTRE 1414",
    "STATE_SYMBOLS_LICENCE,      WEB www.memst.kz; STANDS; PORTAL; CALL_CENTRE 1414"
  })
  @Obligation({
    "S1.1.4.1",
    "S1.1.4.2",
    "S1.1.4.3",
    "S1.1.20.2",
    "S1.1.26",
    "S1.2.4.1",
    "S1.2.4.2",
    "S1.2.4.3",
    "S1.2.4.4",
    "S1.2.20.2",
    "S1.2.26",
    "IS.14"
  })
  void oneLearnsAboutAServiceAtThesePlaces(String service, String expected) {
    List<String> places =
        passport(service, "2013").infoPlaces().stream()
            .map(p -> p.kind() + (p.address() == null ? "" : " " + p.address()))
            .toList();

    assertEquals(expected, String.join("; ", places));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION, PROVIDER,          010000,              ,   ",
    "EXPERT_AUDITOR_ATTESTATION, INTAKE,            Орынбор,             33, 79-33-48",
    "EXPERT_AUDITOR_ATTESTATION, APPEAL_HELP,       юридической службы,  33, ",
    "EXPERT_AUDITOR_ATTESTATION, COMPLAINT_RESULT,  уполномоченный орган, 33, 8 (7172) 79-33-48",
    "EXPERT_AUDITOR_ATTESTATION, COMPLAINT_SERVICE, на имя руководителя, 33, 8 (7172) 79-33-48",
    "EXPERT_AUDITOR_ATTESTATION, COURT,             в суд,               ,   ",
    "EXPERT_AUDITOR_ATTESTATION, CONTACT,           www.memst.kz,        33, 8 (7172) 79-33-48",
    "STATE_SYMBOLS_LICENCE,      PROVIDER,          Орынбор,             ,   ",
    "STATE_SYMBOLS_LICENCE,      INTAKE,            Канцелярия,          33, 79-33-48",
    "STATE_SYMBOLS_LICENCE,      APPEAL_HELP,       010000,              33, ",
    "STATE_SYMBOLS_LICENCE,      COMPLAINT_RESULT,  уполномоченный орган, 33, 8 (7172) 79-33-48",
    "STATE_SYMBOLS_LICENCE,      COMPLAINT_SERVICE, на имя руководителя, 33, 8 (7172) 79-33-48",
    "STATE_SYMBOLS_LICENCE,      COURT,             в суд,               ,   ",
    "STATE_SYMBOLS_LICENCE,      CONTACT,           www.memst.kz,        33, 8 (7172) 79-33-48"
  })
  @Obligation({
    "S1.1.1.2",
    "S1.1.13.1",
    "S1.1.20.1",
    "S1.1.21.1",
    "S1.1.22.1",
    "S1.1.23",
    "S1.1.26",
    "S1.2.1.2",
    "S1.2.13.1",
    "S1.2.20.1",
    "S1.2.21.1",
    "S1.2.22.1",
    "S1.2.23",
    "S1.2.26"
  })
  void oneGoesToTheseAddresses(
      String service, String purpose, String text, String room, String phone) {
    ServicePlace place =
        passport(service, "2013").places().stream()
            .filter(candidate -> candidate.purpose().equals(purpose))
            .findFirst()
            .orElseThrow();

    assertTrue(place.text().ru().contains(text), place.text().ru());
    assertEquals(room, place.room());
    assertEquals(phone, place.phone());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, PARTLY_AUTOMATED",
    "STATE_SYMBOLS_LICENCE,       2013, PARTLY_AUTOMATED",
    "MI_TYPE_APPROVAL,            2016, ELECTRONIC_OR_PAPER",
    "MI_METROLOGICAL_ATTESTATION, 2016, ELECTRONIC_OR_PAPER",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ELECTRONIC_OR_PAPER"
  })
  @Obligation({"S1.1.2", "S1.2.2", "S2.1.2", "S2.2.2.1", "S2.3.2"})
  void aServiceIsGivenInItsForm(String service, String edition, String form) {
    assertEquals(form, passport(service, edition).form().code());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPERT_AUDITOR_ATTESTATION,  2013, ACCESSIBILITY,     ограниченными физическими возможностями",
    "EXPERT_AUDITOR_ATTESTATION,  2013, SAMPLES,           образцы",
    "EXPERT_AUDITOR_ATTESTATION,  2013, PORTAL_HOURS,      круглосуточно",
    "EXPERT_AUDITOR_ATTESTATION,  2013, QUEUE_ORDER,       без предварительной записи",
    "STATE_SYMBOLS_LICENCE,       2013, ACCESSIBILITY,     пандусы",
    "STATE_SYMBOLS_LICENCE,       2013, SAMPLES,           образцы",
    "STATE_SYMBOLS_LICENCE,       2013, PORTAL_HOURS,      круглосуточно",
    "STATE_SYMBOLS_LICENCE,       2013, QUEUE_ORDER,       без предварительной записи",
    "MI_TYPE_APPROVAL,            2016, STANDARD,          № 730",
    "MI_TYPE_APPROVAL,            2016, DIAGRAMS,          только названия",
    "MI_METROLOGICAL_ATTESTATION, 2016, STANDARD,          № 730",
    "MI_METROLOGICAL_ATTESTATION, 2016, DIAGRAMS,          только названия",
    "MI_METROLOGICAL_ATTESTATION, 2016, REGISTRY_SEQUENCE, для канцелярии",
    "EXPERT_AUDITOR_ATTESTATION,  2016, STANDARD,          № 730",
    "EXPERT_AUDITOR_ATTESTATION,  2016, DIAGRAMS,          только названия"
  })
  @Obligation({
    "S1.1.10.1", "S1.1.12.1", "S1.2.10.1", "S1.2.12.1", "S2.1.10.0", "S2.1.11", "S2.1.A1",
        "S2.1.A2",
    "S2.1.A3", "S2.2.9.DIA", "S2.2.10", "S2.2.A1", "S2.2.A2", "S2.2.A3", "S2.3.10.0", "S2.3.11",
    "S2.3.A1", "S2.3.A2", "GAP-41"
  })
  void aServiceTellsTheseFacts(String service, String edition, String fact, String text) {
    assertTrue(passport(service, edition).fact(fact).orElseThrow().ru().contains(text));
  }

  @ParameterizedTest
  @CsvSource({"EXPERT_AUDITOR_ATTESTATION", "STATE_SYMBOLS_LICENCE"})
  @Obligation({"S1.1.17.1", "S1.1.17.3", "S1.1.17.4", "S1.2.17.1", "S1.2.17.3", "S1.2.17.4"})
  void sevenPrinciplesAreNamed(String service) {
    assertEquals(
        List.of(
            "RIGHTS",
            "LEGALITY",
            "POLITENESS",
            "INFORMATION",
            "TRANSPARENCY",
            "PRESERVATION",
            "CONFIDENTIALITY"),
        passport(service, "2013").principles().stream().map(Fact::code).toList());
  }

  private static Passport passport(String service, String edition) {
    return Law.asItIs().edition(new EditionKey(service, edition)).passport();
  }
}
