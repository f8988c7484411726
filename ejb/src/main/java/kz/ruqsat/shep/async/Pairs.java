package kz.ruqsat.shep.async;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Additional pairs as one stored text: a line a pair, key and value in Base64. */
final class Pairs {

  private Pairs() {}

  static String write(Map<String, String> pairs) {
    return pairs.isEmpty()
        ? null
        : pairs.entrySet().stream()
            .map(
                it ->
                    encode(it.getKey()) + " " + encode(it.getValue() == null ? "" : it.getValue()))
            .collect(Collectors.joining("\n"));
  }

  static Map<String, String> read(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (text != null) {
      for (String line : text.split("\n", -1)) {
        String[] pair = line.split(" ", -1);
        pairs.put(decode(pair[0]), decode(pair[1]));
      }
    }
    return pairs;
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
