package kz.ruqsat.identity.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns records into trees of texts and back. A tree is a {@code Map<String, Object>} whose values
 * are texts, trees, or lists of either; it has the names of the record's components. What is null,
 * false or empty is left out, a value of a dictionary is its code.
 */
public final class RecordTree {

  private RecordTree() {}

  /**
   * Reads a record.
   *
   * @throws RecordException when a name is unknown or a value is not of its type
   */
  public static <R> R read(Class<R> type, Map<String, ?> tree) {
    RecordShape<R> shape = RecordShape.of(type);
    Object[] values = new Object[shape.components().size()];
    int used = 0;
    for (int i = 0; i < values.length; i++) {
      RecordComponentShape component = shape.components().get(i);
      Object node = tree.get(component.name());
      if (tree.containsKey(component.name())) {
        used++;
      }
      try {
        values[i] = component.isList() ? list(component, node) : one(component, node);
      } catch (RuntimeException e) {
        throw RecordException.at(component.name(), e);
      }
    }
    if (used < tree.size()) {
      throw new RecordException("unknown names among " + tree.keySet());
    }
    return shape.create(values);
  }

  private static List<Object> list(RecordComponentShape component, Object node) {
    List<Object> values = new ArrayList<>();
    if (node != null) {
      for (Object element : (List<?>) node) {
        values.add(one(component, element));
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Object one(RecordComponentShape component, Object node) {
    if (node instanceof Map<?, ?> tree) {
      return read(component.type(), (Map<String, ?>) tree);
    }
    return node == null ? component.absent() : component.parse((String) node);
  }

  /** Writes a record. */
  public static Map<String, Object> write(Record value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (RecordComponentShape component : RecordShape.of(value.getClass()).components()) {
      Object written = written(component, component.get(value));
      if (written != null) {
        tree.put(component.name(), written);
      }
    }
    return tree;
  }

  private static Object written(RecordComponentShape component, Object value) {
    boolean leftOut = component.isPrimitive() && Boolean.FALSE.equals(value);
    if (value == null || leftOut) {
      return null;
    }
    if (value instanceof List<?> list) {
      List<Object> values = list.stream().map(each -> written(component, each)).toList();
      return values.isEmpty() ? null : values;
    }
    return component.isText() ? component.print(value) : write((Record) value);
  }
}
