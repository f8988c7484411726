package kz.ruqsat.permit.number;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a number, as {@code permit/numbers.csv} explains it: literal text with {@code
 * {yyyy}}, {@code {yy}}, {@code {seq:N}} and {@code {check}}.
 */
public final class NumberPattern {

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SEQUENCE = Pattern.compile("seq:([1-9]|1[0-5])");
  private static final Pattern MOD97_TEXT = Pattern.compile("[A-Z0-9]*");
  private static final int MODULUS = 97;

  private final String pattern;
  private final int width;

  /**
   * @throws IllegalArgumentException if a field is unknown or there is not exactly one sequence
   */
  public NumberPattern(String pattern) {
    this.pattern = pattern;
    this.width = width(pattern);
    if (pattern.contains("{check}")) {
      String rest = pattern.replaceAll("\\{[^{}]*}", "");
      if (!MOD97_TEXT.matcher(rest).matches() || pattern.split("\\{check}", -1).length != 2) {
        throw new IllegalArgumentException(
            "check digits go once, among capital letters and digits");
      }
    }
  }

  private static int width(String pattern) {
    int width = 0;
    Matcher fields = FIELD.matcher(pattern);
    while (fields.find()) {
      Matcher sequence = SEQUENCE.matcher(fields.group(1));
      if (sequence.matches() && width == 0) {
        width = Integer.parseInt(sequence.group(1));
      } else if (!fields.group(1).matches("yyyy|yy|check")) {
        throw new IllegalArgumentException("unknown or second field " + fields.group());
      }
    }
    if (width == 0) {
      throw new IllegalArgumentException("there is no {seq:N}");
    }
    return width;
  }

  /** The series whose next number is to be taken on a day. */
  public String series(LocalDate day) {
    return pattern
        .replace("{yyyy}", String.format(Locale.ROOT, "%04d", day.getYear()))
        .replace("{yy}", String.format(Locale.ROOT, "%02d", day.getYear() % 100));
  }

  /**
   * The number that is the n-th of its series.
   *
   * @throws IllegalArgumentException if n has more digits than the pattern has room for
   */
  public String format(LocalDate day, long n) {
    String digits = String.format(Locale.ROOT, "%0" + width + "d", n);
    if (digits.length() > width) {
      throw new IllegalArgumentException("the series " + series(day) + " is used up");
    }
    String number = series(day).replace("{seq:" + width + "}", digits);
    int at = number.indexOf("{check}");
    if (at < 0) {
      return number;
    }
    String before = number.substring(0, at);
    String after = number.substring(at + "{check}".length());
    int check = MODULUS + 1 - remainder(after + before + "00");
    return before + String.format(Locale.ROOT, "%02d", check) + after;
  }

  private static int remainder(String text) {
    int remainder = 0;
    for (char c : text.toCharArray()) {
      int value = Character.digit(c, Character.MAX_RADIX);
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % MODULUS;
    }
    return remainder;
  }
}
