package kz.ruqsat.identity.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;

/** How values of a type are written as one text and read back. */
record TextForm<T>(Function<String, T> parser, Function<T, String> printer) {

  private static final TextForm<Boolean> FLAG =
      new TextForm<>(TextForm::flag, value -> value.toString());

  private static final Map<Class<?>, TextForm<?>> FORMS =
      Map.of(
          String.class, new TextForm<String>(text -> text, text -> text),
          boolean.class, FLAG,
          Boolean.class, FLAG,
          LocalDate.class, new TextForm<>(LocalDate::parse, LocalDate::toString),
          Instant.class, new TextForm<>(Instant::parse, Instant::toString),
          BigDecimal.class, new TextForm<>(BigDecimal::new, BigDecimal::toPlainString),
          Sex.class, new TextForm<>(Sex::valueOf, Sex::name),
          Iin.class, new TextForm<>(Iin::of, Iin::digits),
          Bin.class, new TextForm<>(Bin::of, Bin::digits));

  /** The form of a type; null when its values are records. */
  static TextForm<?> of(Class<?> type, Coded coded) {
    if (type == CodedValue.class) {
      return new TextForm<>(coded.value()::value, CodedValue::code);
    }
    return FORMS.get(type);
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
    };
  }
}
