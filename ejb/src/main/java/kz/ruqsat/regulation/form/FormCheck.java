package kz.ruqsat.regulation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.form.FieldError.Kind;

/** One check of the values of a form. */
final class FormCheck {

  private final Form form;
  private final List<FieldError> errors = new ArrayList<>();

  FormCheck(Form form) {
    this.form = form;
  }

  List<FieldError> errors(Map<String, ?> values) {
    for (FormBlock block : form.blocks()) {
      Object value = values.get(block.code());
      if (block.repeated()) {
        checkEntries(block, value);
      } else if (!block.optional() || !FieldType.isBlank(value)) {
        checkFields(block, block.code(), value == null ? Map.of() : value);
      }
    }
    for (String code : values.keySet()) {
      if (form.block(code).isEmpty()) {
        errors.add(new FieldError(code, Kind.UNKNOWN, List.of()));
      }
    }
    return List.copyOf(errors);
  }

  private void checkEntries(FormBlock block, Object value) {
    if (!(value == null || value instanceof List<?>)) {
      errors.add(new FieldError(block.code(), Kind.WRONG_FORMAT, block.obligations()));
      return;
    }
    List<?> entries = value == null ? List.of() : (List<?>) value;
    if (entries.size() < block.atLeast()) {
      errors.add(new FieldError(block.code(), Kind.TOO_FEW, obligationsOf(block)));
    }
    for (int i = 0; i < entries.size(); i++) {
      checkFields(block, block.code() + "[" + i + "]", entries.get(i));
    }
  }

  private void checkFields(FormBlock block, String path, Object value) {
    if (!(value instanceof Map<?, ?> values)) {
      errors.add(new FieldError(path, Kind.WRONG_FORMAT, block.obligations()));
      return;
    }
    for (FormField field : block.fields()) {
      checkField(field, path + "." + field.code(), values.get(field.code()));
    }
    for (Object code : values.keySet()) {
      if (block.field(String.valueOf(code)).isEmpty()) {
        errors.add(new FieldError(path + "." + code, Kind.UNKNOWN, List.of()));
      }
    }
  }

  private void checkField(FormField field, String path, Object value) {
    Kind fault =
        FieldType.isBlank(value) ? (field.required() ? Kind.MISSING : null) : field.fault(value);
    if (fault != null) {
      errors.add(new FieldError(path, fault, field.obligations()));
    }
  }

  private static List<String> obligationsOf(FormBlock block) {
    return block.obligations().isEmpty()
        ? block.fields().stream().flatMap(field -> field.obligations().stream()).toList()
        : block.obligations();
  }
}
