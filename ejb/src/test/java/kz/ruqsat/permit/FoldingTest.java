package kz.ruqsat.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ТОО «Ёлка-Палка», тоо елка палка",
    "Әлібек ҒАБИТҰЛЫ, алибек габитулы",
    "Қайың Өңір Үй Һәм, кайын онир уй хам",
    "'  Acme  Ltd. ', acme ltd"
  })
  void spellingsOfANameFoldToOne(String name, String folded) {
    assertEquals(folded, Folding.text(name));
  }

  @Test
  void aDecomposedLetterIsTheSameLetter() {
    assertEquals(Folding.text("Ёй"), Folding.text("Е\u0308и\u0306"));
  }

  @Test
  void anEmptyNameHasNoWords() {
    assertEquals(Set.of(), Folding.words(" «» "));
  }

  @Test
  void aNumberKeepsItsLettersAndDigits() {
    assertEquals("kz0203030292009", Folding.number("KZ.02.03.03029-2009"));
  }

  @Property
  void whatIsFoldedStaysFolded(@ForAll String text) {
    assertEquals(Folding.text(text), Folding.text(Folding.text(text)));
  }
}
