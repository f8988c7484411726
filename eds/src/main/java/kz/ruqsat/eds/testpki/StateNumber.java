package kz.ruqsat.eds.testpki;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Makes fictitious identification numbers with a valid check digit.
 *
 * <p>Individual number (IIN): {@code YYMMDD}, a digit for century and sex, four digits of order,
 * check digit. Business number (BIN): {@code YYMM}, a digit for the kind (4 resident entity), a
 * digit for the detail (0 head entity), five digits of order, check digit. Source: law of 12
 * January 2007 No. 223 on national registers of identification numbers.
 */
public final class StateNumber {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

  private StateNumber() {}

  /**
   * The first valid IIN at or after the given order.
   *
   * @param born the day of birth, 1800 to 2099
   * @param male whether the holder is a man
   * @param order the wanted order of the day, 0 to 9999
   */
  public static String iin(LocalDate born, boolean male, int order) {
    int century = (born.getYear() / 100 - 18) * 2 + (male ? 1 : 2);
    return firstValid(DAY.format(born) + century, 4, order);
  }

  /**
   * The first valid BIN of a resident head entity at or after the given order.
   *
   * @param registered any day of the month of registration
   * @param order the wanted order of the month, 0 to 99999
   */
  public static String bin(LocalDate registered, int order) {
    return firstValid(MONTH.format(registered) + "40", 5, order);
  }

  private static String firstValid(String prefix, int digits, int order) {
    for (int n = order; ; n++) {
      String eleven = prefix + String.format("%0" + digits + "d", n);
      int check = checkDigit(eleven);
      if (check < 10) {
        return eleven + check;
      }
    }
  }

  /** Weights 1..11 modulo 11; when that gives 10, weights 3..11,1,2; a second 10 is not issued. */
  private static int checkDigit(String eleven) {
    int first = weighted(eleven, 0);
    return first < 10 ? first : weighted(eleven, 2);
  }

  private static int weighted(String eleven, int shift) {
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      sum += (eleven.charAt(i) - '0') * ((i + shift) % 11 + 1);
    }
    return sum % 11;
  }
}
