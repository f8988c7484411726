package kz.ruqsat.regulation.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.Law;

/** Forms of the law, and values that fill them. */
final class Forms {

  private Forms() {}

  static Form of(String service, String code) {
    return Law.rules(service, "2013").forms().get(code);
  }

  static FormField field(Form form, String path) {
    String[] parts = path.split("\\.");
    return form.block(parts[0]).flatMap(block -> block.field(parts[1])).orElseThrow();
  }

  /** Values for every field of a form, each repeated block once. */
  static Map<String, Object> filled(Form form) {
    Map<String, Object> values = new HashMap<>();
    for (FormBlock block : form.blocks()) {
      Map<String, Object> entry = filledBlock(block);
      values.put(block.code(), block.repeated() ? List.of(entry) : entry);
    }
    return values;
  }

  static Map<String, Object> filledBlock(FormBlock block) {
    Map<String, Object> values = new HashMap<>();
    block.fields().forEach(field -> values.put(field.code(), value(field)));
    return values;
  }

  /** The values without one field. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> without(Form form, String path) {
    Map<String, Object> values = filled(form);
    String[] parts = path.split("\\.");
    Object block = values.get(parts[0]);
    Object entry = block instanceof List<?> list ? list.get(0) : block;
    ((Map<String, Object>) entry).remove(parts[1]);
    return values;
  }

  private static Object value(FormField field) {
    return switch (field.type()) {
      case TEXT -> "Текст";
      case CHOICE -> field.choices().get(0);
      case DATE -> "2013-09-02";
      case YEAR -> "1998";
      case FLAG -> true;
      case IIN_OR_BIN -> "900101300017";
      case SIGNATURE -> "signature-1";
      case ATTACHMENTS -> List.of("Форма сведений");
    };
  }
}
