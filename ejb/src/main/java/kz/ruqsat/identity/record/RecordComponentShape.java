package kz.ruqsat.identity.record;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import kz.ruqsat.identity.dictionary.Coded;

/** One component of a record type, and how its values become texts and back. */
final class RecordComponentShape {

  private final String name;
  private final Class<?> type;
  private final boolean list;
  private final Method accessor;
  private final TextForm<?> form;

  RecordComponentShape(RecordComponent component) {
    name = component.getName();
    list = component.getType() == List.class;
    type =
        list
            ? (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
            : component.getType();
    accessor = component.getAccessor();
    form = TextForm.of(type, component.getAnnotation(Coded.class));
  }

  String name() {
    return name;
  }

  /** The type of the component, or of the elements of its list. */
  Class<?> type() {
    return type;
  }

  boolean isList() {
    return list;
  }

  boolean isPrimitive() {
    return type.isPrimitive();
  }

  /** Whether a value is one text; else it is a record. */
  boolean isText() {
    return form != null;
  }

  Object absent() {
    return type == boolean.class ? Boolean.FALSE : null;
  }

  Object parse(String text) {
    if (form == null) {
      throw new RecordException("is a record, not the text '" + text + "'");
    }
    return form.parser().apply(text);
  }

  String print(Object value) {
    return printer().apply(value);
  }

  @SuppressWarnings("unchecked")
  private Function<Object, String> printer() {
    return (Function<Object, String>) form.printer();
  }

  Object get(Record holder) {
    try {
      return accessor.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
