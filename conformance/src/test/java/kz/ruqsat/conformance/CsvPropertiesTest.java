package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class CsvPropertiesTest {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @CharRange(from = 'а', to = 'я') @Chars({',', '"', ' '}) String text) {
    assertEquals(
        List.of(Map.of("first", text, "second", "x")),
        Csv.records(List.of("first,second", Csv.line(text, "x"))));
  }
}
