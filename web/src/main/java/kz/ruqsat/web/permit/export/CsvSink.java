package kz.ruqsat.web.permit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.web.permit.PermitView;

/**
 * CSV as in RFC 4180, UTF-8 with the mark by which spreadsheets know it. What a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
final class CsvSink implements PermitSink {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private final Writer out;

  CsvSink(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write(BYTE_ORDER_MARK);
    String separator = "";
    for (ExportColumn column : ExportColumn.values()) {
      this.out.write(separator + column.key());
      separator = ",";
    }
    this.out.write("\r\n");
  }

  @Override
  public void add(PermitView permit) throws IOException {
    String separator = "";
    for (ExportColumn column : ExportColumn.values()) {
      out.write(separator);
      Object value = column.of(permit);
      if (value != null) {
        out.write(cell(value.toString()));
      }
      separator = ",";
    }
    out.write("\r\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  static String cell(String text) {
    String harmless =
        !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return isPlain(harmless) ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String text) {
    return text.indexOf(',') < 0
        && text.indexOf('"') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
