package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void aShortLineIsNamed() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Csv.records(List.of("a,b", "1,2", "only")));

    assertTrue(thrown.getMessage().contains("line 3"));
  }
}
