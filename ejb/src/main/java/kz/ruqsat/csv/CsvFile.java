package kz.ruqsat.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads data files: comma-separated values as in RFC 4180, UTF-8, with a header, one record a line.
 * Lines that are empty or start with {@code #} are comments.
 */
public final class CsvFile {

  /** What spreadsheets put before the header. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /**
   * Reads a file of the application.
   *
   * @param resource absolute name on the class path, for example {@code /calendar/days.csv}
   * @throws CsvException if the file is missing or wrong
   */
  public static List<CsvRow> resource(String resource) {
    InputStream stream = CsvFile.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new CsvException(resource, "there is no such file in the application");
    }
    return rows(resource, stream);
  }

  /**
   * Reads a file of the operator.
   *
   * @throws CsvException if the file cannot be read or is wrong
   */
  public static List<CsvRow> file(Path file) {
    try {
      return rows(file.toString(), Files.newInputStream(file));
    } catch (IOException e) {
      throw new CsvException(file.toString(), "cannot be read (" + e + ")", e);
    }
  }

  private static List<CsvRow> rows(String name, InputStream stream) {
    List<CsvRow> rows = new ArrayList<>();
    read(
        name,
        stream,
        rows::add,
        fault -> {
          throw fault;
        });
    return rows;
  }

  /**
   * Reads a file of any length, row by row, and closes it.
   *
   * @param name for messages
   * @param rows takes each row
   * @param faults takes what is said of each line that is no row
   */
  public static void read(
      String name, InputStream stream, Consumer<CsvRow> rows, Consumer<CsvException> faults) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> header = null;
      int number = 0;
      for (String line = first(reader); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String place = name + ", line " + number;
        if (header == null) {
          header = fields(place, line);
        } else {
          read(place, header, line, rows, faults);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String first(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    return line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static void read(
      String place,
      List<String> header,
      String line,
      Consumer<CsvRow> rows,
      Consumer<CsvException> faults) {
    CsvRow row;
    try {
      row = row(place, header, fields(place, line));
    } catch (CsvException e) {
      faults.accept(e);
      return;
    }
    rows.accept(row);
  }

  private static CsvRow row(String place, List<String> header, List<String> fields) {
    if (fields.size() != header.size()) {
      throw new CsvException(
          place, "has " + fields.size() + " fields, the header " + header.size());
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), fields.get(i));
    }
    return new CsvRow(place, values);
  }

  private static List<String> fields(String place, String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && line.startsWith("\"\"", i)) {
        field.append('"');
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
    if (quoted) {
      throw new CsvException(place, "a quotation mark is not closed");
    }
    fields.add(field.toString());
    return fields;
  }
}
