package kz.ruqsat.regulation.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsTest {

  private final Norms norms = Law.asItIs().norms();

  @ParameterizedTest
  @CsvSource({
    "PP-745,       745,    2010-07-20",
    "PP-1129,      1129,   2012-08-31",
    "PP-587,       587,    2013-06-07",
    "PP-983,       983,    2013-09-18",
    "PP-175,       175,    2014-03-04",
    "ORDER-116,    116,    2015-02-06",
    "ORDER-730,    730,    2015-06-26",
    "ORDER-880,    880,    2015-08-24",
    "ORDER-1173,   1173,   2015-12-04",
    "ORDER-212,    212,    2016-02-23",
    "ORDER-197-NK, 197-НҚ, 2020-09-14"
  })
  @Obligation({"S1.0.T.2", "S2.0.T.1"})
  void anActHasItsNumberAndDay(String code, String number, LocalDate adoptedOn) {
    Norm norm = norms.get(code);

    assertEquals(number, norm.number());
    assertEquals(adoptedOn, norm.adoptedOn());
  }

  @Test
  @Obligation({"S1.0.T.1", "S2.0.T.1"})
  void anActNamesTheActsItChanges() {
    assertEquals(List.of("PP-745", "PP-1129"), norms.get("PP-587").amends());
    assertEquals(List.of("ORDER-880"), norms.get("ORDER-212").amends());
    assertEquals(List.of("ORDER-116"), norms.get("ORDER-1173").amends());
  }

  @Test
  @Obligation("S1.0.1.N")
  void anActNamesTheActsThatChangedIt() {
    assertEquals(List.of("PP-983"), changedBy("PP-587"));
    assertEquals(List.of("ORDER-212"), changedBy("ORDER-880"));
  }

  @Test
  @Obligation({"S2.0.T.2", "S2.0.1.SRC"})
  void registrationAndPublicationAreKnownAsFarAsTheTextsTell() {
    assertEquals(
        new StateRegistration("13528", LocalDate.of(2016, 3, 25)),
        norms.get("ORDER-212").registration());
    assertEquals(new StateRegistration("12120", null), norms.get("ORDER-880").registration());
    assertEquals(
        new Publication(LocalDate.of(2015, 10, 12), "ИПС «Әділет»"),
        norms.get("ORDER-880").publication());
    assertNull(norms.get("PP-587").publication());
    assertNull(norms.get("ORDER-212").publication());
  }

  @ParameterizedTest
  @CsvSource({
    "PP-587,    SIGNATORY,    С. Ахметов",
    "PP-1129,   PUBLISHED_IN, № 68",
    "ORDER-212, SIGNATORY,    А. Исекешев",
    "ORDER-212, RESPONSIBLE,  Канешев",
    "ORDER-212, CONTROLLER,   вице-министр",
    "ORDER-212, BASIS,        43-1"
  })
  @Obligation({"S1.0.S", "S1.0.1.2", "S2.0.S", "S2.0.2.6", "S2.0.3", "S2.0.PRE"})
  void anActTellsWhoSignedAnswersAndControls(String code, String kind, String text) {
    assertTrue(
        norms.get(code).notes().stream()
            .anyMatch(note -> note.kind().equals(kind) && note.text().ru().contains(text)));
  }

  @Test
  @Obligation({"S1.0.1.1", "S1.0.1.2.a"})
  void aPartOfAnActCanEndBeforeTheAct() {
    Norm decree = norms.get("PP-587");
    NormPart register = decree.parts().get(0);

    assertEquals("п. 1 пп. 1)", register.place());
    assertEquals("PP-983", register.repeal().by());
    assertNull(register.repeal().rule().after());
    assertEquals("PP-175", decree.repeal().by());
    assertTrue(decree.parts().stream().skip(1).allMatch(part -> part.repeal() == null));
    assertTrue(norms.get("PP-1129").parts().get(0).text().ru().contains("исключены"));
  }

  @Test
  @Obligation("S1.0.1.1")
  void thatPartEndsOnTheDayTheRepealIsPublished() {
    Norms known = published(Map.of("PP-983", "2013-09-25"));

    Repeal repeal = known.get("PP-587").parts().get(0).repeal();

    assertEquals(LocalDate.of(2013, 9, 24), known.lastDay(repeal).orElseThrow());
  }

  @Test
  @Obligation({"S2.0.2.1", "S2.0.2.2", "S2.0.2.3", "S2.0.2.4", "S2.0.2.5"})
  void theOrderSetsTasksForItsOwnPublication() {
    List<String> tasks =
        norms.get("ORDER-212").tasks().stream()
            .map(task -> (task.within() == null ? "-" : task.within()) + " " + since(task))
            .toList();

    assertEquals(
        List.of(
            "- -",
            "P10D state registration",
            "P5BD receipt of the registered order",
            "- -",
            "P10BD state registration"),
        tasks);
  }

  @Test
  @Obligation({"S1.0.T.3", "S2.0.T.3"})
  void bothActsAreRepealed() {
    assertEquals("PP-175", norms.get("PP-587").repeal().by());
    assertEquals("ORDER-197-NK", norms.get("ORDER-212").repeal().by());
  }

  @ParameterizedTest
  @CsvSource({
    "PP-587,    2013-06-20, PP-175,       2014-03-12, 2013-07-01, 2014-03-22",
    "ORDER-212, 2016-04-05, ORDER-197-NK, 2020-09-17, 2016-04-27, 2020-10-08"
  })
  @Obligation({"S1.0.2", "S1.0.T.4", "S2.0.4", "S2.0.T.4"})
  void anActIsInForceFromTheExpiryOfTheDaysToTheExpiryOfThoseOfItsRepeal(
      String act,
      LocalDate published,
      String repealing,
      LocalDate repealPublished,
      LocalDate first,
      LocalDate last) {
    Validity validity =
        published(Map.of(act, published.toString(), repealing, repealPublished.toString()))
            .validity(act);

    assertFalse(validity.contains(first.minusDays(1)));
    assertTrue(validity.contains(first));
    assertTrue(validity.contains(last));
    assertFalse(validity.contains(last.plusDays(1)));
  }

  @Test
  @Obligation("GAP-43")
  void anActWhoseDaysAreNotKnownIsInForceOnNone() {
    assertFalse(norms.validity("PP-587").contains(LocalDate.of(2013, 12, 1)));
    assertFalse(
        published(Map.of("PP-587", "2013-06-20"))
            .validity("PP-587")
            .contains(LocalDate.of(2013, 12, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "STATE_SYMBOLS_LICENCE,       2013, PP-1129,   '',  PP-587,    2,  ''",
    "EXPERT_AUDITOR_ATTESTATION,  2013, PP-1129,   '',  PP-587,    1,  ''",
    "MI_TYPE_APPROVAL,            2016, ORDER-880, 1,   ORDER-212, 1,  ORDER-730",
    "MI_METROLOGICAL_ATTESTATION, 2016, ORDER-880, 2,   ORDER-212, 2,  ORDER-730",
    "EXPERT_AUDITOR_ATTESTATION,  2016, ORDER-880, 6,   ORDER-212, 3,  ORDER-730",
    "STATE_SYMBOLS_LICENCE,       2016, ORDER-880, 3,   ORDER-212, '', ORDER-730"
  })
  @Obligation({"S1.0.A", "S2.0.1.E1", "S2.0.1.E2", "S2.0.1.E3", "S2.1.4.2", "S2.2.4.2", "S2.3.4.2"})
  void anEditionNamesTheActsItRestsOnWithTheirAnnexes(
      String service,
      String edition,
      String act,
      String annex,
      String inEditionOf,
      String editionAnnex,
      String standard) {
    EditionBasis basis = Law.asItIs().edition(new EditionKey(service, edition)).basis();

    assertEquals(act, basis.act());
    assertEquals(annex, orEmpty(basis.annex()));
    assertEquals(inEditionOf, basis.inEditionOf());
    assertEquals(editionAnnex, orEmpty(basis.inEditionOfAnnex()));
    assertEquals(standard, orEmpty(basis.standard()));
  }

  private List<String> changedBy(String act) {
    return norms.get(act).changes().stream().map(Amendment::by).toList();
  }

  private static String since(NormTask task) {
    return task.since() == null ? "-" : task.since().en();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static Norms published(Map<String, String> days) {
    return Law.published(days).norms();
  }
}
