package kz.ruqsat.identity;

import java.util.regex.Pattern;
import kz.ruqsat.identity.InvalidNumberException.Reason;

/** What both numbers share: twelve digits, of which the last checks the others. */
final class Digits {

  /** Length of either number. */
  static final int LENGTH = 12;

  /** What stands for a number that has no check digit: such a number is never given out. */
  static final int NO_CHECK_DIGIT = 10;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int MODULUS = 11;
  private static final int[] SECOND_PASS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int SHOWN = 4;

  private Digits() {}

  static String twelve(String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidNumberException(Reason.EMPTY);
    }
    String digits = text.strip();
    if (!NUMBER.matcher(digits).matches()) {
      throw new InvalidNumberException(Reason.NOT_DIGITS);
    }
    if (digits.length() != LENGTH) {
      throw new InvalidNumberException(Reason.LENGTH);
    }
    return digits;
  }

  static void check(String digits) {
    if (checkDigit(digits) != at(digits, LENGTH - 1)) {
      throw new InvalidNumberException(Reason.CHECK_DIGIT);
    }
  }

  /**
   * The check digit of the first eleven digits: their sum weighted 1 to 11, modulo 11; when that is
   * ten, weighted 3 to 11, 1, 2.
   *
   * @return 0 to 9, or {@link #NO_CHECK_DIGIT} when the second sum is ten, too
   */
  static int checkDigit(String digits) {
    int first = 0;
    int second = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      first += at(digits, i) * (i + 1);
      second += at(digits, i) * SECOND_PASS[i];
    }
    first %= MODULUS;
    return first == NO_CHECK_DIGIT ? second % MODULUS : first;
  }

  static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  static int pair(String digits, int index) {
    return at(digits, index) * 10 + at(digits, index + 1);
  }

  static String masked(String digits) {
    return "*".repeat(LENGTH - SHOWN) + digits.substring(LENGTH - SHOWN);
  }
}
