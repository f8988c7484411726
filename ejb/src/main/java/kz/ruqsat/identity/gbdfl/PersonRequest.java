package kz.ruqsat.identity.gbdfl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.wire.xml.XmlTime;

/** What a client asks of ГБД ФЛ: exactly one kind of search. */
record PersonRequest(PayloadFields fields, FieldSet fieldSet) {

  /** The participant's code in ГБД ФЛ. */
  Optional<String> senderCode() {
    return fields.text("senderCode");
  }

  /** The consent, with {@link #publicKey}; asked of the token service only. */
  Optional<String> token() {
    return fields.text("kdpToken");
  }

  Optional<String> publicKey() {
    return fields.text("publicKey");
  }

  /**
   * Whom to look for.
   *
   * @throws RefusedRequest when there is not exactly one kind of search, or it is incomplete
   */
  PersonQuery query() throws RefusedRequest {
    boolean byIin = has("iin");
    boolean byDocument = has("documentNumber");
    boolean byName = has("surname", "name", "patronymic", "birthDate") || hasRange();
    if (Stream.of(byIin, byDocument, byName).filter(kind -> kind).count() != 1) {
      throw new RefusedRequest(MessageOutcome.ONE_KIND_OF_SEARCH);
    }
    if (byIin) {
      return new PersonQuery.ByIin(iin());
    }
    return byDocument ? new PersonQuery.ByDocument(text("documentNumber")) : byName();
  }

  private PersonQuery byName() throws RefusedRequest {
    LocalDate day = date("birthDate");
    LocalDate from = day == null && hasRange() ? date("birthDateFrom") : day;
    LocalDate to = day == null && hasRange() ? date("birthDateTo") : day;
    if (from == null || to == null || !has("surname", "name")) {
      throw new RefusedRequest(MessageOutcome.NAMES_INCOMPLETE);
    }
    return new PersonQuery.ByName(text("surname"), text("name"), text("patronymic"), from, to);
  }

  private Iin iin() throws RefusedRequest {
    try {
      return Iin.of(text("iin"));
    } catch (InvalidNumberException e) {
      throw new RefusedRequest(MessageOutcome.WRONG_IIN);
    }
  }

  private LocalDate date(String name) throws RefusedRequest {
    try {
      return fields.text(name).map(XmlTime::date).orElse(null);
    } catch (DateTimeException e) {
      throw new RefusedRequest(MessageOutcome.WRONG_DATE);
    }
  }

  private boolean hasRange() {
    return fieldSet == FieldSet.OF_2025 && has("birthDateFrom", "birthDateTo");
  }

  private boolean has(String... names) {
    return Stream.of(names).anyMatch(name -> fields.text(name).isPresent());
  }

  private String text(String name) {
    return fields.text(name).orElse(null);
  }
}
