package kz.ruqsat.identity.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kz.ruqsat.csv.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DictionaryTest {

  @ParameterizedTest
  @EnumSource(Dictionary.class)
  void everyDictionaryHasValuesNamedInRussianAndKazakh(Dictionary dictionary) {
    assertFalse(dictionary.all().isEmpty());
    for (CodedValue value : dictionary.all()) {
      assertFalse(value.ru().isBlank() || value.kk().isBlank(), value::toString);
    }
  }

  @Test
  void valuesSeenOnTheWireAreAsTheyWereSeen() {
    assertEquals(new CodedValue("398", "КАЗАХСТАН", "ҚАЗАҚСТАН"), Dictionary.COUNTRY.value("398"));
    assertEquals("КАЗАШКА", Dictionary.NATIONALITY_OF_WOMEN.value("005").ru());
    assertEquals("З-КАЗАХСТАНСКАЯ", Dictionary.DISTRICT.value("1926").ru());
    assertEquals("ДОКУМЕНТ ДЕЙСТВИТЕЛЕН", Dictionary.DOCUMENT_STATUS.value("00").ru());
  }

  @Test
  void everyValueSaysWhetherItWasSeenOrIsOurs() {
    CsvFile.resource("/identity/dictionaries.csv")
        .forEach(row -> assertTrue(Set.of("seen", "own").contains(row.get("origin")), row.place()));
  }

  @Test
  void anUnknownCodeIsNamed() {
    var unknown = assertThrows(IllegalArgumentException.class, () -> Dictionary.GENDER.value("3"));
    assertEquals("GENDER has no code '3'", unknown.getMessage());
  }

  @Test
  void everyNationalityHasItsNameForWomen() {
    Dictionary.NATIONALITY
        .all()
        .forEach(value -> Dictionary.NATIONALITY_OF_WOMEN.value(value.code()));
  }
}
