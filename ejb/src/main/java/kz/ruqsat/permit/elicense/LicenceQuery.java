package kz.ruqsat.permit.elicense;

import java.util.regex.Pattern;

/**
 * What another system asks for.
 *
 * @param iinBin of the holder; null when asked by number
 * @param number of the permit; null when asked by holder
 * @param pageSize 1 to {@value #MOST}
 * @param after what the page before gave as the next; null for the first page
 */
public record LicenceQuery(String iinBin, String number, int pageSize, String after) {

  /** Largest page. */
  public static final int MOST = 100;

  private static final int USUAL = 20;
  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  /**
   * A checked query; texts that are empty count as absent.
   *
   * @param pageSize null for {@value #USUAL}
   */
  public static LicenceQuery of(String iinBin, String number, Integer pageSize, String after)
      throws LookupRefusal {
    String holder = present(iinBin);
    String permit = present(number);
    if ((holder == null) == (permit == null)) {
      throw new LookupRefusal("exactly one of IinBin and Number is needed");
    }
    if (holder != null && !TWELVE_DIGITS.matcher(holder).matches()) {
      throw new LookupRefusal("IinBin has 12 digits");
    }
    int size = pageSize == null ? USUAL : pageSize;
    if (size < 1 || size > MOST) {
      throw new LookupRefusal("PageSize is 1 to " + MOST);
    }
    return new LicenceQuery(holder, permit, size, present(after));
  }

  private static String present(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Without the number of the holder. */
  @Override
  public String toString() {
    return "LicenceQuery[" + (number == null ? "by holder" : number) + "]";
  }
}
