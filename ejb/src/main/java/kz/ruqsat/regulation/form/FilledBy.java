package kz.ruqsat.regulation.form;

/** Whose field it is on the paper. */
public enum FilledBy {
  APPLICANT,
  /** The officer of the provider who takes the application in. */
  OFFICER
}
