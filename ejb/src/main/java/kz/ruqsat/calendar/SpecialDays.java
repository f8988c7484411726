package kz.ruqsat.calendar;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;

/**
 * All special days of all known years. A year is known as a whole or not at all: it must have its 1
 * January, and there is no gap between years, so that no term is ever counted over days nobody has
 * looked up.
 */
final class SpecialDays {

  private final NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();

  /**
   * Takes the days of whole years.
   *
   * @throws IllegalArgumentException if a year is missing between others or has no 1 January
   */
  SpecialDays(Collection<SpecialDay> all) {
    all.forEach(day -> days.put(day.date(), day));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("The calendar has no days");
    }
    for (int year = firstYear(); year <= lastYear(); year++) {
      if (!days.containsKey(LocalDate.of(year, 1, 1))) {
        throw new IllegalArgumentException(
            "The calendar of " + year + " is not whole: 1 January is missing");
      }
    }
  }

  /**
   * The days of the law, and over them the days of an operator.
   *
   * @param doubtful names of files with days on which sources differ or are silent, which count all
   *     the same ({@code calendar/README.md})
   * @param operatorFile same columns; each year it names replaces that year of the law
   * @throws CsvException if a file is wrong or missing
   */
  static SpecialDays load(Set<String> doubtful, Optional<Path> operatorFile) {
    List<CsvRow> law = new ArrayList<>(CsvFile.resource("/calendar/days.csv"));
    doubtful.forEach(name -> law.addAll(CsvFile.resource("/calendar/doubtful/" + name + ".csv")));
    List<SpecialDay> own = operatorFile.map(CsvFile::file).map(SpecialDays::read).orElse(List.of());
    Set<Integer> ownYears = own.stream().map(day -> day.date().getYear()).collect(toSet());
    Predicate<SpecialDay> replaced = day -> ownYears.contains(day.date().getYear());

    List<SpecialDay> all = new ArrayList<>(own);
    read(law).stream().filter(replaced.negate()).forEach(all::add);
    return new SpecialDays(all);
  }

  private static List<SpecialDay> read(List<CsvRow> rows) {
    NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();
    for (CsvRow row : rows) {
      SpecialDay day = SpecialDay.of(row);
      if (days.put(day.date(), day) != null) {
        throw new CsvException(row.place(), day.date() + " is there twice");
      }
    }
    return List.copyOf(days.values());
  }

  int firstYear() {
    return days.firstKey().getYear();
  }

  int lastYear() {
    return days.lastKey().getYear();
  }

  Optional<SpecialDay> on(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  List<SpecialDay> of(int year) {
    return List.copyOf(
        days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
  }
}
