package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.RegulationFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesTest {

  private final Regulation law = Law.asItIs();

  @Test
  @Obligation({"S2.0.1.1", "S2.0.1.2", "S2.0.1.3", "S2.0.1.4", "S2.0.1.5", "S2.0.1.6"})
  void sixServicesAreListedInTheOrderOfTheOrder() {
    assertEquals(
        List.of(
            "1 MI_TYPE_APPROVAL",
            "2 MI_METROLOGICAL_ATTESTATION",
            "3 STATE_SYMBOLS_LICENCE",
            "4 FOREIGN_STANDARDS_RECORD",
            "5 METROLOGY_NORMDOC_APPROVAL",
            "6 EXPERT_AUDITOR_ATTESTATION"),
        law.services().stream().map(s -> s.listNumber() + " " + s.code()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "MI_TYPE_APPROVAL,            2016, PROCEDURE",
    "MI_METROLOGICAL_ATTESTATION, 2016, PROCEDURE",
    "STATE_SYMBOLS_LICENCE,       2013, PROCEDURE",
    "STATE_SYMBOLS_LICENCE,       2016, TITLE",
    "FOREIGN_STANDARDS_RECORD,    2016, TITLE",
    "METROLOGY_NORMDOC_APPROVAL,  2016, TITLE",
    "EXPERT_AUDITOR_ATTESTATION,  2013, PROCEDURE",
    "EXPERT_AUDITOR_ATTESTATION,  2016, PROCEDURE"
  })
  @Obligation({"GAP-42", "S2.0.1.3", "S2.0.1.4", "S2.0.1.5"})
  void anEditionWithoutAProcedureInTheTextsCannotBeFiledUnder(
      String service, String edition, String has) {
    Edition found = law.edition(new EditionKey(service, edition));

    assertEquals(has.equals("PROCEDURE"), found.procedure().isPresent());
    if (found.procedure().isEmpty()) {
      RegulationFault fault = assertThrows(RegulationFault.class, found::rules);
      assertEquals(Code.PROCEDURE_NOT_CONFIGURED, fault.code());
    }
  }

  @Test
  void noServiceHasOtherEditions() {
    assertEquals(8, law.services().stream().mapToInt(s -> s.editions().size()).sum());
  }

  @Test
  @Obligation({"S1.0.1.2.b", "S1.0.1.2.c"})
  void aServiceIsFoundByItsNewTitleAndByItsFormerOne() {
    String now =
        "Аттестация эксперта-аудитора по подтверждению соответствия, аккредитации, определению"
            + " страны происхождения товара, статуса товара Таможенного союза или иностранного"
            + " товара";
    String former =
        "Выдача аттестата эксперта-аудитора в области технического регулирования (по подтверждению"
            + " соответствия, определению страны происхождения товара, аккредитации)";

    assertEquals("EXPERT_AUDITOR_ATTESTATION", law.serviceTitled(now).orElseThrow().code());
    assertEquals("EXPERT_AUDITOR_ATTESTATION", law.serviceTitled(former).orElseThrow().code());
    assertTrue(law.serviceTitled("Выдача разрешений").isEmpty());
  }

  @Test
  @Obligation("S1.0.1.2.d")
  void theLicenceServiceKnowsThreeActions() {
    List<Action> actions =
        Law.rules("STATE_SYMBOLS_LICENCE", "2013").actions().stream()
            .map(ActionRule::action)
            .toList();

    assertEquals(List.of(Action.ISSUE, Action.REISSUE, Action.DUPLICATE), actions);
  }

  @Test
  @Obligation("S2.0.1.3")
  void theTitleOf2016NamesNeitherReissueNorDuplicate() {
    LocalText title = law.edition(new EditionKey("STATE_SYMBOLS_LICENCE", "2016")).title();

    assertTrue(title.ru().startsWith("Выдача лицензии на осуществление деятельности"));
    assertTrue(!title.ru().contains("переоформление") && !title.ru().contains("дубликат"));
  }

  @Test
  void anUnknownServiceOrEditionIsAFault() {
    assertEquals(Code.UNKNOWN_SERVICE, codeOf(() -> law.service("DRIVING_LICENCE")));
    assertEquals(
        Code.UNKNOWN_EDITION,
        codeOf(() -> law.edition(new EditionKey("STATE_SYMBOLS_LICENCE", "2019"))));
  }

  @Test
  void textsAreInThreeLanguagesAndKazakhIsMarkedUnofficial() {
    LocalText title = law.service("MI_TYPE_APPROVAL").newest().title();

    assertEquals(
        "Выдача сертификата об утверждении типа средств измерений",
        title.in(Locale.forLanguageTag("ru")));
    assertEquals(title.kk(), title.in(Locale.forLanguageTag("kk-KZ")));
    assertEquals("Certificate of type approval of measuring instruments", title.in(Locale.ENGLISH));
    assertEquals(title.ru(), title.in(Locale.FRENCH));
    assertTrue(!title.kkChecked());
  }

  private static Code codeOf(Runnable action) {
    return assertThrows(RegulationFault.class, action::run).code();
  }
}
