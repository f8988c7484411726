package kz.ruqsat.identity.gbdul;

import java.math.BigDecimal;
import java.util.function.Function;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.wire.gbdul.DirectoryType;

/** Simple values as ГБД ЮЛ writes them; null stays null. */
final class Directory {

  private Directory() {}

  static DirectoryType value(CodedValue coded) {
    if (coded == null) {
      return null;
    }
    DirectoryType value = new DirectoryType();
    value.setCode(coded.code());
    value.setNameRu(coded.ru());
    value.setNameKz(coded.kk());
    return value;
  }

  static Double number(BigDecimal number) {
    return made(number, BigDecimal::doubleValue);
  }

  static String digits(Bin bin) {
    return made(bin, Bin::digits);
  }

  static String digits(Iin iin) {
    return made(iin, Iin::digits);
  }

  static <S, T> T made(S from, Function<S, T> function) {
    return from == null ? null : function.apply(from);
  }
}
