package kz.ruqsat.store;

/** Texts of others for columns of ours. */
public final class ColumnText {

  private ColumnText() {}

  /**
   * The beginning of a text, as long as its column is. A letter that takes two {@code char} is kept
   * whole or not at all: PostgreSQL refuses half of one.
   *
   * @param text null for none
   */
  public static String cut(String text, int length) {
    if (text == null || text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
