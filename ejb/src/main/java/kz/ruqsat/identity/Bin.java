package kz.ruqsat.identity;

import java.time.Month;
import java.util.Optional;
import kz.ruqsat.identity.InvalidNumberException.Reason;

/**
 * БИН, the identification number of an organisation: year and month of registration, a digit of the
 * kind of organisation, one of its unit, a serial number of five digits, a check digit.
 *
 * @param digits all twelve
 */
public record Bin(String digits) implements IdentityNumber, Comparable<Bin> {

  private static final int KIND = 4;
  private static final int UNIT = 5;
  private static final int SERIAL = 6;

  /** The fifth digit. */
  public enum Kind {
    /** 4: a legal entity of Kazakhstan. */
    RESIDENT,
    /** 5: a legal entity of another country. */
    NON_RESIDENT,
    /** 6: a joint sole-entrepreneurship. */
    JOINT_ENTREPRENEUR
  }

  /** The sixth digit. */
  public enum Unit {
    /** 0: the organisation itself. */
    HEAD,
    /** 1: a branch. */
    BRANCH,
    /** 2: a representation. */
    REPRESENTATION,
    /** Any other digit: sources differ on its meaning. */
    OTHER
  }

  /**
   * @throws InvalidNumberException when the text is no БИН
   */
  public Bin {
    digits = Digits.twelve(digits);
    if (!IdentityNumber.isOrganisation(digits)) {
      throw new InvalidNumberException(Reason.IS_PERSON);
    }
    if (Digits.at(digits, KIND) > 6) {
      throw new InvalidNumberException(Reason.TYPE);
    }
    int month = Digits.pair(digits, 2);
    if (month < 1 || month > 12) {
      throw new InvalidNumberException(Reason.MONTH);
    }
    Digits.check(digits);
  }

  /**
   * Reads a number; white space around it is no error.
   *
   * @throws InvalidNumberException when the text is no БИН
   */
  public static Bin of(String text) {
    return new Bin(text);
  }

  /**
   * Makes the number of an organisation.
   *
   * @param year of registration, of which the number keeps two digits
   * @param unit not {@link Unit#OTHER}, which has no digit of its own
   * @param serial 0 to 99999
   * @return empty when these digits have no check digit and are therefore never given out
   */
  public static Optional<Bin> of(int year, Month month, Kind kind, Unit unit, int serial) {
    if (unit == Unit.OTHER) {
      throw new IllegalArgumentException("no digit stands for " + unit);
    }
    String digits =
        String.format(
            "%02d%02d%d%d%05d",
            year % 100, month.getValue(), kind.ordinal() + 4, unit.ordinal(), serial);
    int check = Digits.checkDigit(digits);
    return check == Digits.NO_CHECK_DIGIT ? Optional.empty() : Optional.of(of(digits + check));
  }

  /** What kind of organisation has the number. */
  public Kind kind() {
    return Kind.values()[Digits.at(digits, KIND) - 4];
  }

  /** Whether it is the organisation itself or a part of one. */
  public Unit unit() {
    return Unit.values()[Math.min(Digits.at(digits, UNIT), Unit.OTHER.ordinal())];
  }

  /** The serial number among those registered that month, 0 to 99999. */
  public int serial() {
    return Integer.parseInt(digits.substring(SERIAL, Digits.LENGTH - 1));
  }

  @Override
  public int compareTo(Bin other) {
    return digits.compareTo(other.digits);
  }

  /** The number with all but the last four digits hidden. */
  @Override
  public String toString() {
    return Digits.masked(digits);
  }
}
