package kz.ruqsat.identity;

/** The sex of a person, as the ИИН and the records tell it. */
public enum Sex {
  MALE,
  FEMALE
}
