package kz.ruqsat.regulation.form;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A field of a form.
 *
 * @param code its name in messages, unique in its block
 * @param numbers as printed on the paper; two for a field of a block that is printed twice
 * @param type how it is written
 * @param required whether it must be filled in where it is asked
 * @param maxLength longest text, in characters
 * @param choices codes allowed for {@link FieldType#CHOICE}; empty for other types
 * @param filledBy whose field it is
 * @param actions for what actions it is asked
 * @param channels by what channels it is asked
 */
public record FormField(
    String code,
    List<String> numbers,
    LocalText title,
    FieldType type,
    boolean required,
    int maxLength,
    List<String> choices,
    FilledBy filledBy,
    Set<Action> actions,
    Set<Channel> channels,
    List<String> obligations)
    implements Cited {

  /** Whether the field is asked on this occasion. */
  public boolean isAsked(FormUse use) {
    return filledBy == use.filledBy()
        && actions.contains(use.action())
        && channels.contains(use.channel());
  }

  /** What is wrong with a value that is there, or null. */
  FieldError.Kind fault(Object value) {
    if (!type.accepts(value) || (type == FieldType.CHOICE && !choices.contains(value))) {
      return FieldError.Kind.WRONG_FORMAT;
    }
    return value instanceof String text && text.length() > maxLength
        ? FieldError.Kind.TOO_LONG
        : null;
  }
}
