package kz.ruqsat.regulation;

/** Who applies. A representative is not a type: he acts for one of these. */
public enum ApplicantType {
  NATURAL_PERSON,
  /** A natural person registered as an entrepreneur; known by ИИН. */
  INDIVIDUAL_ENTREPRENEUR,
  LEGAL_ENTITY
}
