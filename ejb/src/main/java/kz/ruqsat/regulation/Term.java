package kz.ruqsat.regulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law states it, for example "three hours thirty minutes" or "fifteen
 * working days". It knows its unit but no calendar: when it ends is for {@code kz.ruqsat.calendar}
 * to say.
 *
 * <p>Written as in ISO 8601, with one extension for business days: {@code PT30M}, {@code PT3H30M}
 * (working time), {@code P2BD} (business days), {@code P12D} (calendar days). {@code P0D} is "on
 * the same day".
 *
 * @param unit in what the term is counted
 * @param amount how many units; zero only for calendar days
 */
public record Term(TermUnit unit, int amount) {

  private static final Pattern TEXT =
      Pattern.compile("P(?:(?<calendar>\\d{1,4})D|(?<business>\\d{1,4})BD|T(?<time>[0-9HM]+))");
  private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?");
  private static final int MINUTES_IN_AN_HOUR = 60;

  public Term {
    boolean sameDay = unit == TermUnit.CALENDAR_DAYS && amount == 0;
    if (amount < 0 || (amount == 0 && !sameDay)) {
      throw new IllegalArgumentException("A term has a length: " + amount + " " + unit);
    }
  }

  /**
   * Reads a term.
   *
   * @param text for example {@code PT4H}, {@code P2BD}, {@code P12D}
   * @throws IllegalArgumentException if it is not a term, above all if it has no unit
   */
  public static Term parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a term: write PT4H, P2BD or P12D, with its unit");
    }
    if (matcher.group("calendar") != null) {
      return new Term(TermUnit.CALENDAR_DAYS, Integer.parseInt(matcher.group("calendar")));
    }
    if (matcher.group("business") != null) {
      return new Term(TermUnit.BUSINESS_DAYS, Integer.parseInt(matcher.group("business")));
    }
    return new Term(TermUnit.WORKING_MINUTES, minutes(matcher.group("time"), text));
  }

  private static int minutes(String time, String text) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a term: hours and minutes are wrong");
    }
    return number(matcher.group(1)) * MINUTES_IN_AN_HOUR + number(matcher.group(2));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The term as {@link #parse} reads it. */
  @Override
  public String toString() {
    return switch (unit) {
      case CALENDAR_DAYS -> "P" + amount + "D";
      case BUSINESS_DAYS -> "P" + amount + "BD";
      case WORKING_MINUTES -> "PT" + part(amount / MINUTES_IN_AN_HOUR, "H") + minutesPart();
    };
  }

  private String minutesPart() {
    return part(amount % MINUTES_IN_AN_HOUR, "M");
  }

  private static String part(int number, String letter) {
    return number == 0 ? "" : number + letter;
  }
}
