package kz.ruqsat.permit;

import java.util.Objects;
import java.util.regex.Pattern;

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

  /** Without names and number: they may be a person's. */
  @Override
  public String toString() {
    return "Holder";
  }
}
