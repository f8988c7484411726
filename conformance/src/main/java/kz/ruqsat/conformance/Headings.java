package kz.ruqsat.conformance;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings by the beginning of an id, kept as data ({@code prefix,heading}): {@code S1.2} holds
 * {@code S1.2.16.2}, and the longest beginning wins. An empty prefix is the heading of all the
 * rest.
 */
record Headings(Map<String, String> byPrefix) {

  /** The part of the texts a rule stands in. */
  static Headings blocks() {
    return read("blocks.csv");
  }

  /** The part of the gateway whose tests show a rule, or will. */
  static Headings themes() {
    return read("themes.csv");
  }

  String of(String id) {
    String prefix = id;
    while (!byPrefix.containsKey(prefix) && !prefix.isEmpty()) {
      prefix =
          prefix.substring(
              0, Math.max(0, Math.max(prefix.lastIndexOf('.'), prefix.lastIndexOf('-'))));
    }
    String heading = byPrefix.get(prefix);
    if (heading == null) {
      throw new IllegalStateException("No heading for " + id);
    }
    return heading;
  }

  /** In the order of the data. */
  List<String> all() {
    return byPrefix.values().stream().distinct().toList();
  }

  private static Headings read(String resource) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Headings.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return new Headings(
          Csv.records(reader.lines().toList()).stream()
              .collect(
                  toMap(
                      row -> row.get("prefix"),
                      row -> row.get("heading"),
                      (a, b) -> {
                        throw new IllegalStateException("Two headings: " + a + ", " + b);
                      },
                      LinkedHashMap::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
