package kz.ruqsat.web.regulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.ruqsat.regulation.Term;

/**
 * The law as data in maps and lists, ready for JSON: what a reader of the interface sees is what
 * stands in the files, under the same names. What is not stated is left out.
 */
public final class Plain {

  private Plain() {}

  /** The same content without types; null for what is empty. */
  static Object of(Object value) {
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    if (value instanceof Collection<?> values) {
      return values.isEmpty() ? null : list(values);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : map(map);
    }
    if (value instanceof Record record && !(value instanceof Term)) {
      return record(record);
    }
    return value == null || value instanceof Boolean || value instanceof Number
        ? value
        : value.toString();
  }

  /** The components of a record, in their order. */
  public static Map<String, Object> record(Record record) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = of(read(component, record));
      if (value != null) {
        plain.put(component.getName(), value);
      }
    }
    return plain;
  }

  private static Object list(Collection<?> values) {
    var plain = values.stream().map(Plain::of);
    return values instanceof Set<?> ? plain.map(String::valueOf).sorted().toList() : plain.toList();
  }

  private static Object map(Map<?, ?> map) {
    Map<String, Object> plain = new TreeMap<>();
    map.forEach((key, value) -> plain.put(key.toString(), of(value)));
    return plain;
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " can not be read", e);
    }
  }
}
