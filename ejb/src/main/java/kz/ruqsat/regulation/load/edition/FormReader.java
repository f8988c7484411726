package kz.ruqsat.regulation.load.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.form.FieldType;
import kz.ruqsat.regulation.form.FilledBy;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;
import kz.ruqsat.regulation.load.file.Codes;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;

/** Reads forms. */
final class FormReader {

  /** Longest text unless the file says otherwise: the paper has a line or two for a field. */
  private static final int LENGTH = 1000;

  private static final Set<Action> ACTIONS = Set.copyOf(EnumSet.allOf(Action.class));
  private static final Set<Channel> CHANNELS = Set.copyOf(EnumSet.allOf(Channel.class));

  private final Sections sections;

  FormReader(Sections sections) {
    this.sections = sections;
  }

  Map<String, Form> read() {
    return sections.list("forms", FormReader::form).stream()
        .collect(Collectors.toMap(Form::code, Function.identity()));
  }

  private static Form form(YamlMap map) {
    String code = map.text("form");
    map.reading().codes().define("form", code, map.place());
    Codes blocks = new Codes();
    return new Form(
        code, map.localText("title"), map.each("blocks", block -> block(block, blocks)));
  }

  private static FormBlock block(YamlMap map, Codes blocks) {
    String code = map.text("block");
    blocks.define("block", code, map.place());
    Codes fields = new Codes();
    boolean repeated = map.flag("repeated");
    Integer atLeast = map.orNull("atLeast", Integer::valueOf);
    return new FormBlock(
        code,
        map.localText("title"),
        repeated,
        atLeast == null ? 0 : atLeast,
        map.flag("optional"),
        map.each("fields", field -> field(field, fields)),
        map.obligationsIfAny());
  }

  private static FormField field(YamlMap map, Codes fields) {
    String code = map.text("field");
    fields.define("field", code, map.place());
    FieldType type = map.get("type").one(FieldType.class);
    List<String> choices = map.codes("choices");
    if (choices.isEmpty() == (type == FieldType.CHOICE)) {
      throw new Unreadable(map.place(), "choices belong to a field of type CHOICE, and only there");
    }
    Integer length = map.orNull("maxLength", Integer::valueOf);
    return new FormField(
        code,
        map.codes("number"),
        map.localText("title"),
        type,
        !map.flag("optional"),
        length == null ? LENGTH : length,
        choices,
        map.find("filledBy").map(v -> v.one(FilledBy.class)).orElse(FilledBy.APPLICANT),
        map.all("actions", Action.class, ACTIONS),
        map.all("channels", Channel.class, CHANNELS),
        map.obligations());
  }
}
