package kz.ruqsat.web.permit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import kz.ruqsat.web.permit.PermitView;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with a sheet for each million of rows, written while it is filled. Texts are cells of
 * type text, which no spreadsheet computes.
 */
final class XlsxSink implements PermitSink {

  private static final int ROWS_OF_A_SHEET = 1_000_001;
  private static final int ROWS_IN_MEMORY = 200;
  private static final int FAST = 1;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final ExportWords words;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private int flushed;

  XlsxSink(OutputStream out, ExportWords words) throws IOException {
    this.book = new Workbook(out, "Ruqsat", "1.0");
    book.setCompressionLevel(FAST);
    this.words = words;
    open();
  }

  @Override
  public void add(PermitView permit) throws IOException {
    if (row == ROWS_OF_A_SHEET) {
      flush();
      sheet.finish();
      open();
    }
    for (ExportColumn column : ExportColumn.values()) {
      put(column, column.of(permit));
    }
    row++;
    if (row - flushed == ROWS_IN_MEMORY) {
      flush();
    }
  }

  @Override
  public void finish() throws IOException {
    flush();
    sheet.finish();
    book.finish();
  }

  /** Days get their form all at once: cell by cell it takes as long as all the rest. */
  private void flush() throws IOException {
    for (ExportColumn column : ExportColumn.values()) {
      if (column.kind() == ExportColumn.Kind.DAY && row > flushed) {
        int place = column.ordinal();
        sheet.range(flushed, place, row - 1, place).style().format("yyyy-mm-dd").set();
      }
    }
    sheet.flush();
    flushed = row;
  }

  private void open() {
    sheets++;
    sheet = book.newWorksheet(words.texts().get("export.sheet") + " " + sheets);
    sheet.freezePane(1, 1);
    for (ExportColumn column : ExportColumn.values()) {
      sheet.width(column.ordinal(), column.width());
      sheet.inlineString(0, column.ordinal(), words.field(column.key()));
      sheet.style(0, column.ordinal()).bold().set();
    }
    row = 1;
    flushed = 1;
  }

  private void put(ExportColumn column, Object value) {
    int place = column.ordinal();
    if (value instanceof LocalDate day) {
      sheet.value(row, place, day);
    } else if (value instanceof Integer number) {
      sheet.value(row, place, number);
    } else if (value != null) {
      put(column.kind(), place, value.toString());
    }
  }

  /** The book keeps a code once, in its memory; other texts are too many for that. */
  private void put(ExportColumn.Kind kind, int place, String text) {
    if (kind == ExportColumn.Kind.CODE) {
      sheet.value(row, place, text);
    } else {
      sheet.inlineString(
          row, place, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    }
  }
}
