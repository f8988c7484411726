package kz.ruqsat.permit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the document of a permit, before it is drawn.
 *
 * @param duplicate whether the mark «Дубликат» stands top right (Permits Law of 2014, art 43)
 * @param invalid the state, when the permit is not in force; null when it is
 * @param link of the public check, for the QR code
 */
record Paper(
    Bilingual provider,
    Bilingual title,
    String number,
    boolean duplicate,
    Bilingual invalid,
    List<Row> rows,
    List<Row> signature,
    String link) {

  /**
   * A line: its name in both languages, and what it says.
   *
   * @param values one for both languages, or the Kazakh and the Russian one
   */
  record Row(Bilingual name, List<String> values) {}

  /** Collects lines; those without a value are left out. */
  static final class Rows {

    private final List<Row> rows = new ArrayList<>();

    Rows add(String key, Object value) {
      return value == null ? this : add(Bilingual.of(key), List.of(value.toString()));
    }

    Rows add(String key, Bilingual value) {
      return add(
          Bilingual.of(key),
          value.kk().equals(value.ru()) ? List.of(value.ru()) : List.of(value.kk(), value.ru()));
    }

    private Rows add(Bilingual name, List<String> values) {
      rows.add(new Row(name, values));
      return this;
    }

    List<Row> list() {
      return List.copyOf(rows);
    }
  }
}
