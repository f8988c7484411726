package kz.ruqsat.identity;

/**
 * A twelve-digit identification number of Kazakhstan: of a person ({@link Iin}) or of an
 * organisation ({@link Bin}). Its text form is masked, so that a number never gets into a log by
 * accident; {@link #digits} gives it in full.
 *
 * <p>Source: the rules of forming the numbers, decree 565 of 11.06.2003.
 */
public sealed interface IdentityNumber permits Iin, Bin {

  /** All twelve digits. */
  String digits();

  /**
   * Reads a number of either kind. The fifth digit tells them apart: in an ИИН it begins a day of
   * the month (0 to 3), in a БИН it is the type of the organisation (4 to 6).
   *
   * @throws InvalidNumberException when it is neither
   */
  static IdentityNumber of(String text) {
    String digits = Digits.twelve(text);
    return isOrganisation(digits) ? Bin.of(digits) : Iin.of(digits);
  }

  /** Whether twelve digits belong to an organisation. */
  static boolean isOrganisation(String digits) {
    return digits.charAt(4) >= '4';
  }
}
