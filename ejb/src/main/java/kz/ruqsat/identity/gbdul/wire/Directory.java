package kz.ruqsat.identity.gbdul.wire;

import java.math.BigDecimal;
import java.util.function.Function;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.Name;
import kz.ruqsat.wire.gbdul.DirectoryType;

/** Simple values as ГБД ЮЛ writes them; null stays null. */
public final class Directory {

  private Directory() {}

  /** A code with its names. */
  public static DirectoryType value(CodedValue coded) {
    if (coded == null) {
      return null;
    }
    DirectoryType value = new DirectoryType();
    value.setCode(coded.code());
    value.setNameRu(coded.ru());
    value.setNameKz(coded.kk());
    return value;
  }

  /** A value as another gateway wrote it: with its own names; the Kazakh one may be missing. */
  static CodedValue coded(DirectoryType value) {
    if (value == null) {
      return null;
    }
    String ru = value.getNameRu() == null ? value.getCode() : value.getNameRu();
    return new CodedValue(value.getCode(), ru, value.getNameKz() == null ? ru : value.getNameKz());
  }

  static BigDecimal number(Double number) {
    if (number == null) {
      return null;
    }
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** A name in up to three languages; null when there is not even a Russian one. */
  static Name name(String ru, String kk, String en) {
    return ru == null ? null : new Name(ru, kk, en);
  }

  static Bin bin(String digits) {
    return made(digits, Bin::of);
  }

  static Iin iin(String digits) {
    return made(digits, Iin::of);
  }

  /** An amount or a percentage. */
  public static Double number(BigDecimal number) {
    return made(number, BigDecimal::doubleValue);
  }

  /** A БИН. */
  public static String digits(Bin bin) {
    return made(bin, Bin::digits);
  }

  /** An ИИН. */
  public static String digits(Iin iin) {
    return made(iin, Iin::digits);
  }

  static <S, T> T made(S from, Function<S, T> function) {
    return from == null ? null : function.apply(from);
  }
}
