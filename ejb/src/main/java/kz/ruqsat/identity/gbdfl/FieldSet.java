package kz.ruqsat.identity.gbdfl;

import java.util.Map;

/** Which fields a participant's client was generated for (setting {@code gbdfl.fields}). */
enum FieldSet {
  /** Without names in Latin letters and without a range of dates of birth. */
  OF_2023,
  /** The newest. */
  OF_2025;

  private static final String SETTING = "gbdfl.fields";

  /** The participant's field set: the newest, but for {@code 2023}. */
  static FieldSet of(Map<String, String> settings) {
    return "2023".equals(settings.get(SETTING)) ? OF_2023 : OF_2025;
  }
}
