package kz.ruqsat.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma-separated values (RFC 4180) with a header, one record a line. */
final class Csv {

  private Csv() {}

  /** Records of a UTF-8 file by the names of its header. */
  static List<Map<String, String>> read(Path file) {
    try {
      return records(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  static List<Map<String, String>> records(List<String> lines) {
    List<String> header = fields(lines.get(0));
    List<Map<String, String>> records = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> fields = fields(lines.get(i));
      if (fields.size() != header.size()) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " has " + fields.size() + " fields, not " + header.size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int column = 0; column < fields.size(); column++) {
        row.put(header.get(column), fields.get(column));
      }
      records.add(row);
    }
    return records;
  }

  /** One line without its end, quoted where it must be. */
  static String line(String... fields) {
    return Stream.of(fields).map(Csv::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && line.startsWith("\"\"", i)) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
