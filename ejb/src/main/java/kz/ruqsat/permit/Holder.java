package kz.ruqsat.permit;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who holds a permit, named as at that time.
 *
 * @param number IIN or BIN, 12 digits
 * @param name full name of the person or name of the organisation, in Russian
 * @param nameKk the same in Kazakh; null when not known
 */
public record Holder(String number, String name, String nameKk) {

  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  public Holder {
    Objects.requireNonNull(name, "name");
    if (!TWELVE_DIGITS.matcher(number).matches()) {
      throw new PermitFault(PermitFault.Code.VALIDATION, "an IIN or BIN has 12 digits");
    }
  }

  /** Whether it is a person: in an IIN the fifth digit begins a day, a BIN has 4, 5 or 6 there. */
  public boolean isPerson() {
    return number.charAt(4) <= '3';
  }

  /** The first letters of the words of the name, for those who may not know it. */
  public String initials() {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }

  /** Without names and number: they may be a person's. */
  @Override
  public String toString() {
    return "Holder";
  }
}
