package kz.ruqsat.permit.search;

/** The orders of the register; permits that are alike follow the order of entry. */
public enum PermitSort {
  /** Newest first. */
  ISSUED("issued_on", true),
  /** By number. */
  NUMBER("number_key", false),
  /** By the folded name of the holder. */
  NAME("holder_key", false),
  /** Those whose term ends first come first; permits without term are not shown. */
  VALID_TO("valid_to", false);

  private final String column;
  private final boolean descending;

  PermitSort(String column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  String column() {
    return column;
  }

  boolean isDescending() {
    return descending;
  }
}
