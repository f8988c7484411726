package kz.ruqsat.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A query of the register as SQL; every condition is one that an index serves. */
final class SearchSql {

  private static final String HAS_WORD =
      "exists (select 1 from permit_word w where w.permit_id = p.id and w.word like ?)";

  private final List<Object> parameters = new ArrayList<>();
  private final StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
  private final PermitQuery query;

  SearchSql(PermitQuery query) {
    this.query = query;
    text();
    equal("p.service", query.service());
    equal("p.provider", query.provider());
    equal("p.channel", query.channel());
    equal("p.signer_name", query.signer());
    equal(said() + "status", query.status() == null ? null : query.status().name());
    equal(said() + "region", query.region());
    compare("p.issued_on >= ?", query.issuedFrom());
    compare("p.issued_on <= ?", query.issuedTo());
    compare(said() + "valid_to >= ?", query.validToFrom());
    compare(said() + "valid_to <= ?", query.validToTo());
    asOf();
    page();
  }

  /** Selects ids of permits, or of versions for the register of a day. */
  String text(String select) {
    String from =
        query.asOf() == null
            ? " from permit p"
            : " from permit p join permit_version v on v.permit_id = p.id";
    String direction = query.sort().isDescending() ? " desc" : "";
    return numbered(
        select
            + from
            + where
            + " order by "
            + column()
            + direction
            + ", p.id"
            + direction
            + " fetch first "
            + (query.limit() + 1)
            + " rows only");
  }

  List<Object> parameters() {
    return parameters;
  }

  private void text() {
    if (query.text() == null || query.text().isBlank()) {
      return;
    }
    String text = query.text().strip();
    boolean number = text.chars().anyMatch(Character::isDigit) && !text.contains(" ");
    if (number) {
      compare(HAS_WORD, Folding.number(text) + "%");
    } else {
      Folding.words(text).forEach(word -> compare(HAS_WORD, word + "%"));
    }
  }

  /** The last version that took effect by the day. */
  private void asOf() {
    if (query.asOf() != null) {
      compare("v.effective_on <= ?", query.asOf());
      compare(
          "not exists (select 1 from permit_version l where l.permit_id = p.id"
              + " and l.ordinal > v.ordinal and l.effective_on <= ?)",
          query.asOf());
    }
  }

  private void page() {
    if (query.sort() == PermitSort.VALID_TO) {
      where.add("p.valid_to is not null");
    }
    if (query.after() != null) {
      Cursor cursor = Cursor.parse(query.after());
      String than = query.sort().isDescending() ? "<" : ">";
      where.add("(" + column() + ", p.id) " + than + " (?, ?)");
      parameters.add(cursor.parameter(query.sort()));
      parameters.add(cursor.id());
    }
  }

  private String column() {
    return "p." + query.sort().column();
  }

  private String said() {
    return query.asOf() == null ? "p." : "v.";
  }

  private void equal(String column, Object value) {
    compare(column + " = ?", value);
  }

  private void compare(String condition, Object value) {
    if (value != null) {
      where.add(condition);
      parameters.add(value);
    }
  }

  /** JPA numbers the parameters of native queries. */
  private static String numbered(String sql) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (char c : sql.toCharArray()) {
      out.append(c);
      if (c == '?') {
        out.append(++number);
      }
    }
    return out.toString();
  }
}
