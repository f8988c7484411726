package kz.ruqsat.identity.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records as text, one line a value: {@code documents.0.number=900000001}. Compact, readable in the
 * database, and independent of the order and number of a record's components.
 */
public final class RecordText {

  private RecordText() {}

  /** Writes a record. */
  public static String write(Record value) {
    StringBuilder text = new StringBuilder();
    append(text, "", RecordTree.write(value));
    return text.toString();
  }

  private static void append(StringBuilder text, String path, Object node) {
    if (node instanceof Map<?, ?> tree) {
      tree.forEach((name, child) -> append(text, joined(path, name), child));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        append(text, joined(path, i), list.get(i));
      }
    } else {
      text.append(path).append('=').append(escaped((String) node)).append('\n');
    }
  }

  private static String joined(String path, Object name) {
    return path.isEmpty() ? name.toString() : path + '.' + name;
  }

  /**
   * Reads a record.
   *
   * @throws RecordException when the text is not one of the type
   */
  public static <R> R read(Class<R> type, String text) {
    Map<String, Object> root = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int equals = text.indexOf('=', start);
      if (equals < 0 || end < equals) {
        throw new RecordException("a line has no value");
      }
      put(root, text.substring(start, equals), unescaped(text.substring(equals + 1, end)));
      start = end + 1;
    }
    return RecordTree.read(type, root);
  }

  /**
   * A tree from texts by their paths, for example {@code documents.0.number}; an empty text is left
   * out.
   */
  public static Map<String, Object> tree(Map<String, String> textsByPath) {
    Map<String, Object> root = new LinkedHashMap<>();
    new TreeMap<>(textsByPath)
        .forEach(
            (path, text) -> {
              if (!text.isEmpty()) {
                put(root, path, text);
              }
            });
    return root;
  }

  private static void put(Map<String, Object> root, String path, String value) {
    Object node = root;
    int start = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
      boolean listFollows = Character.isDigit(path.charAt(dot + 1));
      node = child(node, path.substring(start, dot), listFollows);
      start = dot + 1;
    }
    set(node, path.substring(start), value);
  }

  private static Object child(Object node, String name, boolean list) {
    Object child = get(node, name);
    if (child == null) {
      child = list ? new ArrayList<>() : new LinkedHashMap<String, Object>();
      set(node, name, child);
    }
    return child;
  }

  private static Object get(Object node, String name) {
    if (node instanceof List<?> list) {
      int index = Integer.parseInt(name);
      return index < list.size() ? list.get(index) : null;
    }
    return ((Map<?, ?>) node).get(name);
  }

  @SuppressWarnings("unchecked")
  private static void set(Object node, String name, Object value) {
    if (node instanceof List<?>) {
      ((List<Object>) node).add(value);
    } else {
      ((Map<String, Object>) node).put(name, value);
    }
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        c = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
      }
      text.append(c);
    }
    return text.toString();
  }
}
