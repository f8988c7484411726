package kz.ruqsat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ColumnTextTest {

  @Test
  void aTextIsCutToTheLengthOfItsColumnAndNoLetterInHalves() {
    assertNull(ColumnText.cut(null, 3));
    assertEquals("abc", ColumnText.cut("abc", 3));
    assertEquals("abc", ColumnText.cut("abcd", 3));
    assertEquals("ab", ColumnText.cut("ab😀", 3));
    assertEquals("a😀", ColumnText.cut("a😀b", 3));
  }
}
