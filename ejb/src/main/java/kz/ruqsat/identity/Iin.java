package kz.ruqsat.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import kz.ruqsat.identity.InvalidNumberException.Reason;

/**
 * ИИН, the identification number of a person: date of birth (year, month, day), a digit of century
 * and sex (1, 2 – 1800s; 3, 4 – 1900s; 5, 6 – 2000s; odd for men), a serial number of four digits,
 * a check digit. A century digit of 0 is met with foreigners and tells neither century nor sex.
 *
 * @param digits all twelve
 */
public record Iin(String digits) implements IdentityNumber, Comparable<Iin> {

  private static final int CENTURY = 6;
  private static final int SERIAL = 7;

  /**
   * @throws InvalidNumberException when the text is no ИИН
   */
  public Iin {
    digits = Digits.twelve(digits);
    if (IdentityNumber.isOrganisation(digits)) {
      throw new InvalidNumberException(Reason.IS_ORGANISATION);
    }
    if (Digits.at(digits, CENTURY) > 6) {
      throw new InvalidNumberException(Reason.CENTURY);
    }
    if (!bornOnACalendarDay(digits)) {
      throw new InvalidNumberException(Reason.BIRTH_DATE);
    }
    Digits.check(digits);
  }

  /**
   * Reads a number; white space around it is no error.
   *
   * @throws InvalidNumberException when the text is no ИИН
   */
  public static Iin of(String text) {
    return new Iin(text);
  }

  /**
   * Makes the number of a person.
   *
   * @param serial 0 to 9999
   * @return empty when these digits have no check digit and are therefore never given out
   */
  public static Optional<Iin> of(LocalDate birthDate, Sex sex, int serial) {
    int century = (birthDate.getYear() / 100 - 18) * 2 + (sex == Sex.MALE ? 1 : 2);
    String digits =
        String.format(
            "%02d%02d%02d%d%04d",
            birthDate.getYear() % 100,
            birthDate.getMonthValue(),
            birthDate.getDayOfMonth(),
            century,
            serial);
    int check = Digits.checkDigit(digits);
    return check == Digits.NO_CHECK_DIGIT ? Optional.empty() : Optional.of(of(digits + check));
  }

  /** The date of birth; empty when the century is not told. */
  public Optional<LocalDate> birthDate() {
    if (Digits.at(digits, CENTURY) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(birthYear(digits), Digits.pair(digits, 2), Digits.pair(digits, 4)));
  }

  private static boolean bornOnACalendarDay(String digits) {
    try {
      MonthDay day = MonthDay.of(Digits.pair(digits, 2), Digits.pair(digits, 4));
      return Digits.at(digits, CENTURY) == 0 || day.isValidYear(birthYear(digits));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int birthYear(String digits) {
    return (18 + (Digits.at(digits, CENTURY) - 1) / 2) * 100 + Digits.pair(digits, 0);
  }

  /** The sex; empty when the number does not tell it. */
  public Optional<Sex> sex() {
    int century = Digits.at(digits, CENTURY);
    if (century == 0) {
      return Optional.empty();
    }
    return Optional.of(century % 2 == 1 ? Sex.MALE : Sex.FEMALE);
  }

  /** The serial number among those born that day, 0 to 9999. */
  public int serial() {
    return Integer.parseInt(digits.substring(SERIAL, Digits.LENGTH - 1));
  }

  @Override
  public int compareTo(Iin other) {
    return digits.compareTo(other.digits);
  }

  /** The number with all but the last four digits hidden. */
  @Override
  public String toString() {
    return Digits.masked(digits);
  }
}
