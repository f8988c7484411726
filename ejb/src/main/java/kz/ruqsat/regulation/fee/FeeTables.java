package kz.ruqsat.regulation.fee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;

/**
 * The three files of fees, an operator's rows before those of the law, so that the first row that
 * fits is the answer.
 */
record FeeTables(List<RateRow> rates, List<IndexRow> indices, List<PaymentRow> payments) {

  private static final String LAW = "/regulation/fees/";

  /**
   * Reads and checks the files.
   *
   * @throws CsvException if a value makes no sense or two rows of one file answer the same question
   */
  static FeeTables load(Optional<Path> folder) {
    return new FeeTables(
        table(folder, "rates.csv", RateRow::of, RateRow::place, RateRow::contradicts),
        table(
            folder,
            "index.csv",
            IndexRow::of,
            IndexRow::place,
            (one, other) -> one.period().overlaps(other.period())),
        table(
            folder,
            "payment.csv",
            PaymentRow::of,
            PaymentRow::place,
            (one, other) -> one.period().overlaps(other.period())));
  }

  private static <T> List<T> table(
      Optional<Path> folder,
      String name,
      Function<CsvRow, T> reader,
      Function<T, String> place,
      BiPredicate<T, T> contradicts) {
    List<T> own =
        folder
            .map(path -> path.resolve(name))
            .filter(Files::exists)
            .map(file -> read(CsvFile.file(file), reader))
            .orElse(List.of());
    List<T> law = read(CsvFile.resource(LAW + name), reader);
    refuseContradictions(own, place, contradicts);
    refuseContradictions(law, place, contradicts);
    return Stream.concat(own.stream(), law.stream()).toList();
  }

  private static <T> List<T> read(List<CsvRow> rows, Function<CsvRow, T> reader) {
    return rows.stream().map(reader).toList();
  }

  private static <T> void refuseContradictions(
      List<T> rows, Function<T, String> place, BiPredicate<T, T> contradicts) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (contradicts.test(rows.get(i), rows.get(j))) {
          throw new CsvException(
              place.apply(rows.get(i)), "answers the same as " + place.apply(rows.get(j)));
        }
      }
    }
  }
}
