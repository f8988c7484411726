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
  private static final int FAST = 2;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final ExportWords words;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxSink(OutputStream out, ExportWords words) throws IOException {
    this.book = new Workbook(out, "Ruqsat", "1.0");
    book.setCompressionLevel(FAST);
    this.words = words;
    open();
  }

  @Override
  public void add(PermitView permit) throws IOException {
    if (row == ROWS_OF_A_SHEET) {
      sheet.finish();
      open();
    }
    for (ExportColumn column : ExportColumn.values()) {
      put(column.ordinal(), column.of(permit));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    sheet.finish();
    book.finish();
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
  }

  private void put(int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      String text = value.toString();
      sheet.inlineString(
          row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    }
  }
}
