package kz.ruqsat.regulation.form;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param path of the field, for example {@code employment[1].startDate}
 * @param kind what is wrong
 * @param obligations the rules it breaks; empty for a field that the form does not have
 */
public record FieldError(String path, Kind kind, List<String> obligations) {

  /** What can be wrong. */
  public enum Kind {
    /** A field that must be filled in is not. */
    MISSING,
    /** The value is not written as the type of the field is. */
    WRONG_FORMAT,
    /** The text is longer than the field. */
    TOO_LONG,
    /** Fewer entries of a repeated block than demanded. */
    TOO_FEW,
    /** The form has no such field, or does not ask it on this occasion. */
    UNKNOWN
  }
}
