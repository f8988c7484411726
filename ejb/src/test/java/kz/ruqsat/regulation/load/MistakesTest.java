package kz.ruqsat.regulation.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.regulation.load.file.Problem;
import kz.ruqsat.regulation.load.file.RegulationException;
import kz.ruqsat.regulation.load.file.RuleFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a file stops the start, and is told with its file, line and reason. */
class MistakesTest {

  private static final String NAME = "stargazing-permit-2030.yaml";
  private static String good;

  @BeforeAll
  static void readTheFile() throws IOException {
    try (InputStream file = MistakesTest.class.getResourceAsStream("/regulation/" + NAME)) {
      good = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theFileWithoutMistakesIsTaken() {
    assertEquals(List.of(), problems(good));
  }

  /** What stands in the file, what is written instead, and what is said about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within: P3BD         | within: 3               | '3' is not a term",
        "within: P3BD         | within: \"${no-such}\"      | there is no switch 'no-such'",
        "within: TOTAL\\n          to: UNDER | to: UNDER | the key 'within' is missing",
        "to: UNDER_THE_STARS  | to: UNDER_THE_SUN       | there is no state 'UNDER_THE_SUN'",
        "event: DECIDE        | event: DREAM            | there is no event 'DREAM'",
        "by: EXECUTOR         | by: ASTRONOMER          | there is no role 'ASTRONOMER'",
        "by: EXECUTOR         | by: COMMISSION          | the role 'COMMISSION' takes no part",
        "gives: PERMIT        | gives: MOON             | there is no document 'MOON'",
        "grounds: CLOUDY      | grounds: RAINY          | there is no ground of refusal 'RAINY'",
        "grounds: CLOUDY      | grounds: []             | a refusal needs a ground",
        "gives: PERMIT        | requires: SUNSHINE      | there is no fact 'SUNSHINE'",
        "request: REQUEST     | request: LETTER         | there is no form 'LETTER'",
        "code: OBSERVATORY    | code: PLANETARIUM       | there is no provider 'PLANETARIUM'",
        "inForceWith: DECREE-1 | inForceWith: DECREE-9  | there is no act 'DECREE-9'",
        "service: STARGAZING_PERMIT | service: MOONLIGHT | there is no service 'MOONLIGHT'",
        "obligation: X.3      | obligation: X.9         | there is no obligation 'X.9' in the catalogue",
        "obligation: X.3      | obligation: []          | the rule cites no obligation",
        "atLeast: 2           | atLeats: 2              | the key 'atLeats' is not known here",
        "atLeast: 2           | atLeast: two            | 'two'",
        "channel: REGISTRY    | channel: PIGEON         | 'PIGEON' is none of",
        "fee: {kind: FREE     | fee: {kind: CHEAP       | 'CHEAP' is none of",
        "ends: {UNDER_THE_STARS: GRANTED, | 'ends: {UNDER_THE_STARS: GRANTED, ISSUED: GRANTED,' | the final state ISSUED can never be reached",
        "ends: {UNDER_THE_STARS: GRANTED, | ends: {            | from the state UNDER_THE_STARS no end can be reached",
        "from: NEW            | from: DECIDED           | the step 1 can never be reached for ISSUE through REGISTRY",
        "from: NEW            | from: [NEW, DECIDED]    | the state DECIDED can never be reached",
        "event: REFUSE        | event: DECIDE           | is the same event in NEW as the step 1",
        "since: NEW           | since: DECIDED           | no case ever enters the state DECIDED",
        "kazakh: CHECKED      | kazakhs: CHECKED        | there is no section 'kazakhs'",
        "adopted: 2030-01-05  | adopted: 2030-02-30     | '2030-02-30'",
        "after: P10D          | after: P10BD            | Acts enter into force after calendar days",
        "intake: true         | intake: perhaps         | 'perhaps' is neither true nor false",
        "source: IN_TEXT      | source: HEARSAY         | 'HEARSAY' is none of",
        "number: 7            | 'number: 7\\n    number: 8' | the key 'number' is there twice",
        "services:            | 'services: {'           | this is not YAML"
      })
  void aMistakeIsToldWithFileLineAndReason(String right, String wrong, String reason) {
    String from = right.replace("\\n", "\n");
    assertTrue(good.contains(from), "the test replaces what is not there: " + right);

    List<Problem> problems = problems(good.replace(from, wrong.replace("\\n", "\n")));

    assertTrue(
        problems.stream()
            .anyMatch(p -> p.place().file().equals(NAME) && p.reason().contains(reason)),
        () -> "instead: " + problems);
    assertTrue(problems.stream().allMatch(p -> p.place().line() > 0));
  }

  @Test
  void theLineIsThatOfTheMistake() {
    Problem problem = problems(good.replace("atLeast: 2", "atLeats: 2")).get(0);

    int line = good.lines().toList().indexOf("          atLeast: 2") + 1;
    assertEquals(NAME + ":" + line + ": the key 'atLeats' is not known here", problem.toString());
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    List<Problem> problems =
        problems(
            good.replace("within: P3BD", "within: 3")
                .replace("gives: PERMIT", "gives: MOON")
                .replace("obligation: X.3", "obligation: X.9"));

    assertEquals(3, problems.size(), problems::toString);
  }

  @Test
  void whatIsDefinedTwiceIsAMistake() {
    String twice =
        good.replace("obligations:\n", "obligations:\n- {id: S1.1.2, place: p, text: t}\n");
    List<RuleFile> files = new ArrayList<>(RuleFile.ofApplication());
    files.add(new RuleFile(NAME, good));
    files.add(new RuleFile("copy.yaml", good));

    List<String> reasons = problems(files).stream().map(Problem::reason).toList();

    assertTrue(
        reasons.stream()
            .anyMatch(r -> r.startsWith("the service 'STARGAZING_PERMIT' is already at " + NAME)));
    assertTrue(reasons.contains("the obligation 'X.1' is in the catalogue already"));
    assertTrue(problems(twice).get(0).reason().contains("'S1.1.2' is in the catalogue already"));
  }

  @Test
  void editionsWhoseDaysOfForceOverlapAreAMistake() {
    assertTrue(
        problems(withSecondEdition("2030-06-01")).stream()
            .anyMatch(
                p ->
                    p.reason()
                        .contains(
                            "the days of force of STARGAZING_PERMIT@2031 overlap those of"
                                + " STARGAZING_PERMIT@2030")));
  }

  @Test
  void aGapBetweenEditionsIsAMistakeUnlessItIsOwnedUpTo() {
    List<RuleFile> files = withRepeal("2031-03-01");
    assertTrue(
        problems(files).stream().anyMatch(p -> p.reason().contains("there is a gap between")));

    List<RuleFile> owned =
        files.stream()
            .map(
                file ->
                    new RuleFile(
                        file.name(),
                        file.text()
                            .replace(
                                "    number: 7\n",
                                "    number: 7\n    silences:\n"
                                    + "    - {after: \"2030\", before: \"2031\", obligation:"
                                    + " X.1}\n")))
            .toList();
    assertEquals(List.of(), problems(owned));
  }

  @Test
  void editionsThatFollowOneAnotherToTheDayAreFine() {
    assertEquals(List.of(), problems(withRepeal("2031-01-10")));
  }

  /** A second edition, while the act of the first stays in force. */
  private static List<RuleFile> withSecondEdition(String published) {
    List<RuleFile> files = new ArrayList<>(RuleFile.ofApplication());
    files.add(new RuleFile(NAME, good));
    files.add(new RuleFile("second.yaml", second(published)));
    return files;
  }

  /** A second edition, while the first is repealed by an act published on 10 January 2031. */
  private static List<RuleFile> withRepeal(String published) {
    String repealed =
        good.replace(
                "    inForce: {after: P10D, obligation: X.1}\n",
                "    inForce: {after: P10D, obligation: X.1}\n"
                    + "    repealed: {by: REPEAL, after: P10D, obligation: X.1}\n")
            .replace(
                "acts:\n",
                "acts:\n  REPEAL:\n    number: \"3\"\n    adopted: 2031-01-05\n"
                    + "    title: {ru: Отмена, kk: Күшін жою, en: Repeal}\n"
                    + "    published: {on: 2031-01-10, in: Вестник}\n    obligation: X.1\n");
    List<RuleFile> files = new ArrayList<>(RuleFile.ofApplication());
    files.add(new RuleFile(NAME, repealed));
    files.add(new RuleFile("second.yaml", second(published)));
    return files;
  }

  private static String second(String published) {
    String act =
        "acts:\n  DECREE-2:\n    number: \"2\"\n    adopted: 2030-05-01\n"
            + "    title: {ru: Новый указ, kk: Жаңа жарлық, en: New decree}\n"
            + "    published: {on: "
            + published
            + ", in: Вестник}\n    inForce: {after: P10D, obligation: X.1}\n    obligation: X.1\n\n";
    return act
        + good.substring(good.indexOf("edition:\n"))
            .replace("\"2030\"", "\"2031\"")
            .replace("DECREE-1", "DECREE-2");
  }

  private static List<Problem> problems(String text) {
    List<RuleFile> files = new ArrayList<>(RuleFile.ofApplication());
    files.add(new RuleFile(NAME, text));
    return problems(files);
  }

  private static List<Problem> problems(List<RuleFile> files) {
    try {
      RegulationLoader.load(files, LawFiles.catalogue(), Settings.NONE);
      return List.of();
    } catch (RegulationException e) {
      return e.problems();
    }
  }
}
