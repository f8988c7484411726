package kz.ruqsat.identity.gbdfl;

import java.time.Instant;
import java.util.function.Function;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.wire.gbdfl.DictionaryValue;

/** Dictionary values as ГБД ФЛ writes them. */
final class WireValues {

  /** When the dictionaries of the real database last changed, by a captured answer. */
  private static final Instant CHANGED = Instant.parse("2013-09-19T03:45:40Z");

  private WireValues() {}

  static DictionaryValue value(CodedValue coded) {
    return coded == null ? null : value(coded, CHANGED);
  }

  /** A value of the message's head, whose date of change is nil. */
  static DictionaryValue undated(CodedValue coded) {
    return value(coded, null);
  }

  private static DictionaryValue value(CodedValue coded, Instant changed) {
    DictionaryValue value = new DictionaryValue();
    value.setCode(coded.code());
    value.setNameRu(coded.ru());
    value.setNameKz(coded.kk());
    value.setChangeDate(changed);
    return value;
  }

  /** A value as another gateway wrote it: with its own names; the Kazakh one may be missing. */
  static CodedValue coded(DictionaryValue value) {
    if (value == null) {
      return null;
    }
    String ru = value.getNameRu() == null ? value.getCode() : value.getNameRu();
    return new CodedValue(value.getCode(), ru, value.getNameKz() == null ? ru : value.getNameKz());
  }

  /** What the function makes of a value; null of null. */
  static <S, T> T made(S from, Function<S, T> function) {
    return from == null ? null : function.apply(from);
  }
}
