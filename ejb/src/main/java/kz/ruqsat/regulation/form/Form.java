package kz.ruqsat.regulation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.regulation.LocalText;

/**
 * A form of an annex.
 *
 * <p>Values come as nested maps: block code to a map of field codes to values, or, for a repeated
 * block, to a list of such maps. This is what both JSON and XML give.
 *
 * @param code our name for it, for example {@code AUDITOR_INFORMATION}
 * @param blocks in the order of the paper
 */
public record Form(String code, LocalText title, List<FormBlock> blocks) {

  /** The form with only the fields that are asked on an occasion. */
  public Form asked(FormUse use) {
    List<FormBlock> asked =
        blocks.stream()
            .map(block -> block.asked(use))
            .filter(block -> !block.fields().isEmpty())
            .toList();
    return new Form(code, title, asked);
  }

  /** The block with a code, if the form has it. */
  public Optional<FormBlock> block(String blockCode) {
    return blocks.stream().filter(block -> block.code().equals(blockCode)).findFirst();
  }

  /** Every field, in the order of the paper. */
  public List<FormField> fields() {
    return blocks.stream().flatMap(block -> block.fields().stream()).toList();
  }

  /**
   * What is wrong with the values, in the order of the form; empty when nothing is. Call it on the
   * form {@link #asked} on the occasion.
   */
  public List<FieldError> check(Map<String, ?> values) {
    return new FormCheck(this).errors(values);
  }
}
