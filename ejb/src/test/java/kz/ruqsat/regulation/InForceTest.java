package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.RegulationFault.Code;
import kz.ruqsat.regulation.load.file.RegulationException;
import kz.ruqsat.regulation.norm.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which edition one files on which day. */
class InForceTest {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** 2013: in force 1 July 2013 to 22 March 2014; 2016: 27 April 2016 to 8 October 2020. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "PP-587", "2013-06-20",
          "PP-175", "2014-03-12",
          "ORDER-212", "2016-04-05",
          "ORDER-197-NK", "2020-09-17");

  @ParameterizedTest
  @CsvSource({
    "2013-06-30, NORM_NOT_FOUND",
    "2013-07-01, 2013",
    "2014-03-22, 2013",
    "2014-03-23, NORM_NOT_FOUND",
    "2016-04-26, NORM_NOT_FOUND",
    "2016-04-27, 2016",
    "2020-10-08, 2016",
    "2020-10-09, NORM_NOT_FOUND",
    "2026-11-21, NORM_NOT_FOUND"
  })
  @Obligation({"GAP-43", "S1.0.2", "S1.0.T.3", "S1.0.T.4", "S2.0.4", "S2.0.T.3", "S2.0.T.4"})
  void theEditionIsChosenByTheDayOfFiling(LocalDate day, String expected) {
    assertEquals(expected, editionOn(Law.published(PUBLISHED), AUDITOR, day));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2013-06-30, NORM_NOT_IN_FORCE",
    "2013, 2013-07-01, 2013",
    "2013, 2014-03-23, NORM_NOT_IN_FORCE",
    "2016, 2016-04-26, NORM_NOT_IN_FORCE",
    "2016, 2016-04-27, 2016",
    "2016, 2020-10-09, NORM_NOT_IN_FORCE"
  })
  @Obligation({"S1.0.T.3", "S1.0.2", "S2.0.T.3", "S2.0.4"})
  void anEditionThatIsNamedMustBeInForceOnTheDayOfFiling(
      String edition, LocalDate day, String expected) {
    Regulation law = Law.published(PUBLISHED);
    EditionKey key = new EditionKey(AUDITOR, edition);

    assertEquals(expected, answer(() -> law.inForce(key, day)));
  }

  @Test
  @Obligation({"GAP-44", "S1.0.T.3"})
  void aCaseKeepsItsEditionWhenTheEditionIsNoLongerInForce() {
    Regulation law = Law.published(PUBLISHED);
    EditionKey kept = law.inForce(LICENCE, LocalDate.of(2014, 3, 22)).edition().key();

    assertEquals("NORM_NOT_IN_FORCE", answer(() -> law.inForce(kept, TODAY)));
    assertEquals(3, law.edition(kept).rules().actions().size());
  }

  @Test
  @Obligation("GAP-42")
  void theLicenceOf2016HasNoProcedureWhenItIsInForce() {
    EditionInForce found = Law.published(PUBLISHED).inForce(LICENCE, LocalDate.of(2018, 1, 10));

    RegulationFault fault = assertThrows(RegulationFault.class, () -> found.edition().rules());
    assertEquals(Code.PROCEDURE_NOT_CONFIGURED, fault.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {LICENCE, AUDITOR, "MI_TYPE_APPROVAL", "FOREIGN_STANDARDS_RECORD"})
  @Obligation("GAP-43")
  void withoutAnySettingNoEditionIsInForceToday(String service) {
    assertEquals("NORM_NOT_FOUND", editionOn(Law.asItIs(), service, TODAY));
  }

  @Test
  void anOperatorDeclaresAnEditionInForceForAPeriodAndSaysWhy() {
    Regulation law = Law.with(declared(LICENCE, "2013", "2026-01-01", "2026-12-31", "Пилот"));

    EditionInForce found = law.inForce(LICENCE, TODAY);
    Declaration declaration = found.declaration().orElseThrow();

    assertEquals("2013", found.edition().key().edition());
    assertEquals("Пилот", declaration.reason());
    assertEquals("NORM_NOT_FOUND", editionOn(law, LICENCE, LocalDate.of(2025, 12, 31)));
    assertEquals("2013", editionOn(law, LICENCE, LocalDate.of(2026, 1, 1)));
    assertEquals("2013", editionOn(law, LICENCE, LocalDate.of(2026, 12, 31)));
    assertEquals("NORM_NOT_FOUND", editionOn(law, LICENCE, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void whatTheActsPutInForceNeedsNoDeclaration() {
    Map<String, String> settings = declared(LICENCE, "2013", "2026-01-01", null, "Пилот");
    settings.putAll(publications());

    EditionInForce found = Law.with(settings).inForce(LICENCE, LocalDate.of(2013, 12, 1));

    assertTrue(found.declaration().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2026-01-01, '',         a reason, there is no edition",
    "2016, 2026-01-01, '',         a reason, the texts give no procedure",
    "2013, 2026-13-01, '',         a reason, is not a day",
    "2013, '',         '',         a reason, is missing",
    "2013, 2026-01-01, '',         '',       is missing",
    "2013, 2026-01-01, 2025-01-01, a reason, the period ends before it begins",
    "2013, 2018-01-01, '',         a reason, is in force anyway"
  })
  void aDeclarationThatIsWrongStopsTheStart(
      String edition, String from, String to, String reason, String problem) {
    Map<String, String> settings = declared(LICENCE, edition, from, to, reason);
    settings.putAll(publications());
    settings.values().removeIf(String::isEmpty);

    RegulationException wrong = assertThrows(RegulationException.class, () -> Law.with(settings));

    assertTrue(wrong.getMessage().contains("setting ruqsat.regulation.in-force." + LICENCE));
    assertTrue(wrong.getMessage().contains(problem), wrong.getMessage());
  }

  @Test
  void aDayOfPublicationNeedsASource() {
    RegulationException wrong =
        assertThrows(
            RegulationException.class,
            () -> Law.with(Map.of("ruqsat.regulation.publication.PP-587.on", "2013-06-20")));

    assertTrue(wrong.getMessage().contains("publication.PP-587.source: is missing"));
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            2016",
    "MI_METROLOGICAL_ATTESTATION, 2016",
    "STATE_SYMBOLS_LICENCE,       2013",
    "EXPERT_AUDITOR_ATTESTATION,  2016",
    "FOREIGN_STANDARDS_RECORD,    NORM_NOT_FOUND",
    "METROLOGY_NORMDOC_APPROVAL,  NORM_NOT_FOUND"
  })
  void theDemoDeclaresTheNewestEditionWithAProcedureSoThatOneCanFileOnAnyDay(
      String service, String expected) {
    Regulation demo = Law.with(Map.of("ruqsat.demo", "true"));

    assertEquals(expected, editionOn(demo, service, TODAY));
    assertEquals(expected, editionOn(demo, service, LocalDate.of(2013, 1, 1)));
  }

  @Test
  void anOperatorsDeclarationStandsBeforeTheDemos() {
    Map<String, String> settings = declared(AUDITOR, "2013", "2026-01-01", null, "Пилот");
    settings.put("ruqsat.demo", "true");

    assertEquals("2013", editionOn(Law.with(settings), AUDITOR, TODAY));
  }

  private static Map<String, String> publications() {
    Map<String, String> settings = new HashMap<>();
    PUBLISHED.forEach(
        (act, day) -> {
          settings.put("ruqsat.regulation.publication." + act + ".on", day);
          settings.put("ruqsat.regulation.publication." + act + ".source", "invented for a test");
        });
    return settings;
  }

  private static Map<String, String> declared(
      String service, String edition, String from, String to, String reason) {
    Map<String, String> settings = new HashMap<>();
    String name = "ruqsat.regulation.in-force." + service;
    settings.put(name + ".edition", edition);
    settings.put(name + ".from", from);
    settings.put(name + ".reason", reason);
    if (to != null) {
      settings.put(name + ".to", to);
    }
    return settings;
  }

  private static String editionOn(Regulation law, String service, LocalDate day) {
    return answer(() -> law.inForce(service, day));
  }

  private static String answer(Supplier<EditionInForce> question) {
    try {
      return question.get().edition().key().edition();
    } catch (RegulationFault fault) {
      return fault.code().name();
    }
  }
}
