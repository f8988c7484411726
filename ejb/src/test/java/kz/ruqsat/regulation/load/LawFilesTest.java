package kz.ruqsat.regulation.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.ruqsat.regulation.Law;
import org.junit.jupiter.api.Test;

class LawFilesTest {

  @Test
  void theLawIsWithoutMistakes() {
    assertEquals(6, Law.asItIs().services().size());
  }
}
