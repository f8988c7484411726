package kz.ruqsat.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A query of the register as SQL; every condition is one that an index serves. */
final class SearchSql {

  private static final String HAS_WORD =
      "p.id in (select w.permit_id from permit_word w where w.word >= ? and w.word < ?)";

  private final List<Object> parameters = new ArrayList<>();
  private final StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
  private final PermitQuery query;

  SearchSql(PermitQuery query) {
    this.query = query;
    text();
    equal("p.service", query.service());
    equal("p.provider", query.provider());
    equal("p.channel", query.channel());
    equal("p.overdue", query.overdue());
    equal(said() + "status", query.status() == null ? null : query.status().name());
    equal(said() + "region", query.region());
    compare("p.issued_on >= ?", query.issuedFrom());
    compare("p.issued_on <= ?", query.issuedTo());
    compare(said() + "valid_to >= ?", query.validToFrom());
    compare(said() + "valid_to <= ?", query.validToTo());
    if (query.signer() != null) {
      beginning("p.signer_key >= ? and p.signer_key < ?", Folding.text(query.signer()));
    }
    asOf();
    page();
  }

  /** One page and the first row after it. */
  String page(String select) {
    return all(select) + " fetch first " + (query.limit() + 1) + " rows only";
  }

  /** Everything from the cursor on, in the order of the query. */
  String all(String select) {
    String from =
        query.asOf() == null
            ? " from permit p"
            : " from permit p join permit_version v on v.permit_id = p.id";
    String direction = query.sort().isDescending() ? " desc" : "";
    return select + from + where + " order by " + column() + direction + ", p.id" + direction;
  }

  /** Alias of the table with what the permit says, or said on the day. */
  String said() {
    return query.asOf() == null ? "p." : "v.";
  }

  /** The column of the order. */
  String column() {
    return "p." + query.sort().column();
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
      beginning(HAS_WORD, Folding.number(text));
    } else {
      Folding.words(text).forEach(word -> beginning(HAS_WORD, word));
    }
  }

  /**
   * The last version that took effect by the day. That the permit was issued by then follows, but
   * lets an index pass over all that came later.
   */
  private void asOf() {
    if (query.asOf() != null) {
      compare("p.issued_on <= ?", query.asOf());
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

  /**
   * A range instead of {@code like}: an index serves it also in a plan made without knowing the
   * value, and no sign in it has a meaning.
   */
  private void beginning(String condition, String beginning) {
    where.add(condition);
    parameters.add(beginning);
    int last = beginning.length() - 1;
    parameters.add(
        last < 0
            ? String.valueOf(Character.MAX_VALUE)
            : beginning.substring(0, last) + (char) (beginning.charAt(last) + 1));
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
}
