package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @CharRange(from = 'а', to = 'я') @Chars({',', '"', ' '}) String text) {
    assertEquals(
        List.of(Map.of("first", text, "second", "x")),
        Csv.records(List.of("first,second", Csv.line(text, "x"))));
  }

  @Test
  void aShortLineIsNamed() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Csv.records(List.of("a,b", "1,2", "only")));

    assertTrue(thrown.getMessage().contains("line 3"));
  }
}
