package kz.ruqsat.bench.register;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.bench.register.Fiction.Fictitious;

/**
 * Rows of invented permits in the text form of COPY, in the order in which they refer to each
 * other.
 */
final class Rows {

  private static final String NULL = "\\N";
  private static final String RECORDED = "2026-01-01 00:00:00+00";
  private static final String SAID =
      "status, holder_id, holder_name, region, place, activity, valid_to";

  private final StringBuilder permits = new StringBuilder();
  private final StringBuilder versions = new StringBuilder();
  private final StringBuilder spans = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  /** Brings rows into a table. */
  @FunctionalInterface
  interface Loader {

    /**
     * @param columns separated by a comma and a space
     * @param rows lines of values separated by tabs, {@code \\N} for none
     */
    void load(String table, String columns, CharSequence rows) throws SQLException, IOException;
  }

  void add(long id, Fictitious it) {
    String number = it.number().toLowerCase(Locale.ROOT);
    String folded = it.name().toLowerCase(Locale.ROOT);
    int last = it.isInForce() ? 1 : 2;
    int now = Classes.id(it, it.status());
    line(
        permits,
        id,
        Long.toHexString(id * 0x2545F4914F6CDD1DL) + "-" + id,
        it.number(),
        it.service(),
        "2013",
        "LICENCE",
        it.provider(),
        it.channel(),
        "ELECTRONIC",
        it.issuedOn(),
        it.dueOn(),
        it.isOverdue(),
        it.signer(),
        it.signer(),
        last,
        RECORDED,
        said(it, it.status()),
        number,
        folded,
        0,
        now);
    version(id, 1, "ISSUE", it, "ISSUED");
    if (last == 1) {
      line(spans, id, 1, now, it.issuedOn(), it.issuedOn(), "9999-12-31");
    } else {
      version(id, 2, Fiction.kind(it.status()), it, it.status());
      int before = Classes.id(it, "ISSUED");
      line(spans, id, 1, before, it.issuedOn(), it.issuedOn(), it.changedOn());
      line(spans, id, 2, now, it.issuedOn(), it.changedOn(), "9999-12-31");
    }
    Set<String> distinct = new TreeSet<>(Set.of(folded.split(" ")));
    distinct.add(it.holderId());
    distinct.add(number);
    String beside = " " + String.join(" ", distinct);
    for (String word : distinct) {
      line(words, id, word, it.issuedOn(), now, beside);
    }
  }

  private void version(long id, int ordinal, String kind, Fictitious it, String status) {
    line(
        versions,
        2 * id - 2 + ordinal,
        id,
        ordinal,
        kind,
        ordinal == 1 ? it.issuedOn() : it.changedOn(),
        it.signer(),
        "bench",
        RECORDED,
        said(it, status));
  }

  void load(Loader loader) throws SQLException, IOException {
    loader.load(
        "permit",
        "id, public_id, number, service, edition, result, provider, channel, medium,"
            + " issued_on, due_on, overdue, signer_name, signer_key, ordinal, recorded_at, "
            + SAID
            + ", number_key, holder_key, version, class_id",
        permits);
    loader.load(
        "permit_version",
        "id, permit_id, ordinal, kind, effective_on, signer_name, recorded_by,"
            + " recorded_at, "
            + SAID,
        versions);
    loader.load("permit_span", "permit_id, ordinal, class_id, issued_on, from_on, until_on", spans);
    loader.load("permit_word", "permit_id, word, issued_on, class_id, words", words);
  }

  private static String said(Fictitious it, String status) {
    return String.join(
        "\t",
        status,
        it.holderId(),
        it.name(),
        it.region(),
        "улица Примерная, 1",
        "Изготовление Государственного Флага",
        it.validTo() == null ? NULL : it.validTo().toString());
  }

  private static void line(StringBuilder out, Object... values) {
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : "\t").append(values[i]);
    }
    out.append('\n');
  }
}
