package kz.ruqsat.regulation.form;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.regulation.LocalText;

/**
 * A block of fields under one heading.
 *
 * @param code its name in messages, unique in the form
 * @param repeated whether it can be given several times; the paper prints such a block once or
 *     twice, we take any number (GAP-22)
 * @param atLeast how many entries of a repeated block are demanded
 * @param optional whether a block that is not repeated may be left out as a whole
 * @param fields in the order of the paper
 * @param obligations of the heading; empty when the texts do not print one
 */
public record FormBlock(
    String code,
    LocalText title,
    boolean repeated,
    int atLeast,
    boolean optional,
    List<FormField> fields,
    List<String> obligations) {

  /** The field with a code, if the block has it. */
  public Optional<FormField> field(String fieldCode) {
    return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
  }

  FormBlock asked(FormUse use) {
    List<FormField> asked = fields.stream().filter(field -> field.isAsked(use)).toList();
    return new FormBlock(code, title, repeated, atLeast, optional, asked, obligations);
  }
}
