package kz.ruqsat.identity.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes to trees of texts, made on copies. */
final class Trees {

  private Trees() {}

  static Map<String, Object> copy(Object tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) tree).forEach((name, node) -> copy.put((String) name, node));
    return copy;
  }

  static void putIfAbsent(Map<String, Object> tree, String name, Object node) {
    if (node != null) {
      tree.putIfAbsent(name, node);
    }
  }

  /** Changes the tree below a name, if there is one. */
  static void change(
      Map<String, Object> tree, String name, UnaryOperator<Map<String, Object>> change) {
    tree.computeIfPresent(name, (key, node) -> change.apply(copy(node)));
  }

  /** Changes every tree in the list below a name, if there is one. */
  static void changeAll(
      Map<String, Object> tree, String name, UnaryOperator<Map<String, Object>> change) {
    tree.computeIfPresent(
        name,
        (key, list) -> {
          List<Object> changed = new ArrayList<>();
          ((List<?>) list).forEach(each -> changed.add(change.apply(copy(each))));
          return changed;
        });
  }
}
