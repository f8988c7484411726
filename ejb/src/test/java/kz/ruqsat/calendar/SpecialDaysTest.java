package kz.ruqsat.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ruqsat.calendar.SpecialDay.Kind;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecialDaysTest {

  private static final String HEADER = "date,kind,name_ru,name_kk,name_en,source\n";
  private static final String NEW_YEAR = ",HOLIDAY,Новый год,Жаңа жыл,New Year's Day,own\n";

  @TempDir private Path folder;

  /** With everything doubtful, which must follow the same law. */
  private static final SpecialDays ALL =
      SpecialDays.load(Set.of("constitution-day-2026", "year-2027"), Optional.empty());

  @Test
  void theLawKnows2013To2026() {
    assertEquals(2013, Calendars.LAW.firstYear());
    assertEquals(2026, Calendars.LAW.lastYear());
    assertEquals(2027, ALL.lastYear());
  }

  /** The Muslim calendar of the JDK (Umm al-Qura) may be a day off what is proclaimed. */
  @Test
  void kurbanAitIsTheTenthDayOfTheTwelfthMonthOfTheMuslimYear() {
    Set<LocalDate> days = dates(day -> day.source().equals("KURBAN-AIT"));

    assertEquals(15, days.size());
    for (LocalDate day : days) {
      int year = HijrahDate.from(day).get(ChronoField.YEAR);
      long difference = DAYS.between(LocalDate.from(HijrahDate.of(year, 12, 10)), day);
      assertTrue(Math.abs(difference) <= 1, day::toString);
    }
  }

  /** Article 5 of the law on holidays, applied anew, gives the very days of the data. */
  @Test
  void aHolidayOnADayOffMovesTheDayOffToTheNextWorkingDay() {
    Set<LocalDate> taken = dates(day -> day.kind() == Kind.HOLIDAY);
    Set<LocalDate> moved = new TreeSet<>();
    dates(day -> day.source().equals("LAW-267-II")).stream()
        .filter(SpecialDaysTest::isWeekend)
        .forEach(
            holiday -> {
              LocalDate next = holiday.plusDays(1);
              while (isWeekend(next) || !taken.add(next)) {
                next = next.plusDays(1);
              }
              moved.add(next);
            });
    moved.removeAll(dates(day -> day.kind() == Kind.WORKING_DAY));

    assertEquals(dates(day -> day.source().equals("LAW-267-II-5")), moved);
  }

  @Test
  void eachActGivesAsManyDaysAsItTakes() {
    var taken = bySource(Kind.DAY_OFF);
    taken.remove("LAW-267-II-5");

    assertEquals(bySource(Kind.WORKING_DAY), taken);
  }

  @Test
  void everyDayNamesASourceThatIsDescribed() {
    Set<String> described =
        CsvFile.resource("/calendar/sources.csv").stream()
            .map(row -> row.get("key"))
            .collect(toCollection(TreeSet::new));

    assertEquals(described, all().map(SpecialDay::source).collect(toCollection(TreeSet::new)));
  }

  @Test
  void anOperatorAddsAYear() throws IOException {
    SpecialDays days = load("2027-01-01" + NEW_YEAR + "2027-03-08" + NEW_YEAR);

    assertEquals(2027, days.lastYear());
    assertEquals(2, days.of(2027).size());
    assertEquals(Calendars.LAW.of(2026), days.of(2026));
  }

  @Test
  void anOperatorReplacesAYearAsAWhole() throws IOException {
    assertEquals(1, load("2020-01-01" + NEW_YEAR).of(2020).size());
  }

  @Test
  void aYearThatIsNotWholeIsRefused() {
    assertRefused("calendar of 2027 is not whole", "2027-03-08" + NEW_YEAR);
  }

  @Test
  void aGapBetweenYearsIsRefused() {
    assertRefused("calendar of 2027 is not whole", "2028-01-01" + NEW_YEAR);
  }

  @Test
  void aDayThatIsThereTwiceIsRefused() {
    assertRefused(
        "own.csv, line 3: 2027-01-01 is there twice",
        "2027-01-01" + NEW_YEAR + "2027-01-01" + NEW_YEAR);
  }

  @Test
  void anUnknownKindIsRefusedWithFileAndLine() {
    assertRefused("own.csv, line 2: kind 'FEAST'", "2027-01-01,FEAST,,,,own\n");
  }

  @Test
  void aDoubtThatHasNoFileIsRefused() {
    Set<String> unknown = Set.of("year-2099");

    assertThrows(CsvException.class, () -> SpecialDays.load(unknown, Optional.empty()));
  }

  @Test
  void aMissingFileIsRefused() {
    Optional<Path> absent = Optional.of(folder.resolve("absent.csv"));

    assertThrows(CsvException.class, () -> SpecialDays.load(Set.of(), absent));
  }

  private void assertRefused(String reason, String lines) {
    String message = assertThrows(RuntimeException.class, () -> load(lines)).getMessage();
    assertTrue(message.contains(reason), message);
  }

  private SpecialDays load(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), HEADER + lines);
    return SpecialDays.load(Set.of(), Optional.of(file));
  }

  private static Stream<SpecialDay> all() {
    return IntStream.rangeClosed(2013, 2027).mapToObj(ALL::of).flatMap(List::stream);
  }

  private static Set<LocalDate> dates(Predicate<SpecialDay> wanted) {
    return all().filter(wanted).map(SpecialDay::date).collect(toCollection(TreeSet::new));
  }

  private static Map<String, Long> bySource(Kind kind) {
    return all()
        .filter(day -> day.kind() == kind)
        .collect(groupingBy(SpecialDay::source, counting()));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
