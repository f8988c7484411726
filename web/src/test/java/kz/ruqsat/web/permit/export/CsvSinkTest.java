package kz.ruqsat.web.permit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSinkTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-1", "@SUM(A1)", "\tx", "＝1"})
  void whatASpreadsheetWouldComputeIsMadeAText(String formula) {
    assertEquals("'" + formula, CsvSink.cell(formula));
  }

  @Test
  void separatorsAndQuotationMarksAreQuoted() {
    assertEquals("\"ТОО \"\"Үлгі\"\", Астана\"", CsvSink.cell("ТОО \"Үлгі\", Астана"));
    assertEquals("\"a\nb\"", CsvSink.cell("a\nb"));
    assertEquals("\"'=a,b\"", CsvSink.cell("=a,b"));
    assertEquals("2016-03-09", CsvSink.cell("2016-03-09"));
    assertEquals("", CsvSink.cell(""));
  }
}
