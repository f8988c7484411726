package kz.ruqsat.web.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;

/**
 * A form as JSON Schema (draft 2020-12). It says about values what the form's own check says:
 * blocks are objects, repeated ones lists of objects.
 */
public final class FormSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private FormSchema() {}

  /** The schema as maps and lists, ready for JSON. */
  public static Map<String, Object> of(Form form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", form.title().ru());
    schema.put("x-title", title(form.title()));
    Map<String, Object> blocks = new LinkedHashMap<>();
    form.blocks().forEach(block -> blocks.put(block.code(), block(block)));
    List<String> required =
        form.blocks().stream().filter(FormSchema::isDemanded).map(FormBlock::code).toList();
    return object(schema, blocks, required);
  }

  private static boolean isDemanded(FormBlock block) {
    boolean anyField = block.fields().stream().anyMatch(FormField::required);
    return block.repeated() ? block.atLeast() > 0 : !block.optional() && anyField;
  }

  private static Map<String, Object> block(FormBlock block) {
    Map<String, Object> fields = new LinkedHashMap<>();
    block.fields().forEach(field -> fields.put(field.code(), field(field)));
    List<String> required =
        block.fields().stream().filter(FormField::required).map(FormField::code).toList();
    Map<String, Object> entry = object(new LinkedHashMap<>(), fields, required);
    entry.put("x-title", title(block.title()));
    if (!block.repeated()) {
      return entry;
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("minItems", block.atLeast());
    list.put("items", entry);
    return list;
  }

  private static Map<String, Object> field(FormField field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", field.title().ru());
    schema.put("x-title", title(field.title()));
    if (!field.numbers().isEmpty()) {
      schema.put("x-numbers", field.numbers());
    }
    if (!field.obligations().isEmpty()) {
      schema.put("x-obligations", field.obligations());
    }
    switch (field.type()) {
      case TEXT -> text(schema, field).put("maxLength", field.maxLength());
      case CHOICE -> schema.put("enum", field.choices());
      case DATE -> text(schema, field).put("format", "date");
      case YEAR -> schema.put("pattern", "^[0-9]{4}$");
      case FLAG -> schema.put("type", "boolean");
      case IIN_OR_BIN -> text(schema, field).put("pattern", "^[0-9]{12}$");
      case SIGNATURE -> schema.put("type", List.of("string", "boolean"));
      case ATTACHMENTS -> {
        schema.put("type", "array");
        schema.put("items", Map.of("type", "string"));
      }
    }
    return schema;
  }

  private static Map<String, Object> text(Map<String, Object> schema, FormField field) {
    schema.put("type", "string");
    if (field.required()) {
      schema.put("minLength", 1);
    }
    return schema;
  }

  private static Map<String, Object> object(
      Map<String, Object> schema, Map<String, Object> properties, List<String> required) {
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> title(LocalText text) {
    return Plain.record(text);
  }
}
