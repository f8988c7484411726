package kz.ruqsat.eds.testpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StateNumberTest {

  @Test
  void anIinBeginsWithTheDayOfBirthCenturyAndSex() {
    assertEquals("9001013", StateNumber.iin(LocalDate.of(1990, 1, 1), true, 1).substring(0, 7));
    assertEquals("0512316", StateNumber.iin(LocalDate.of(2005, 12, 31), false, 1).substring(0, 7));
  }

  @Test
  void theCheckDigitOfAnIinOfTheReferenceExampleIsFound() {
    assertEquals("900101350013", StateNumber.iin(LocalDate.of(1990, 1, 1), true, 5001));
  }

  @Property
  void theWeightedSumLeavesTheCheckDigit(@ForAll @IntRange(min = 0, max = 9000) int order) {
    String iin = StateNumber.iin(LocalDate.of(1977, 7, 7), false, order);
    int last = iin.charAt(11) - '0';
    assertTrue(sum(iin, 0) == last || (sum(iin, 0) == 10 && sum(iin, 2) == last));
  }

  @Property
  void aBinHasTwelveDigitsAndTheSameCheck(@ForAll @IntRange(min = 0, max = 99000) int order) {
    String bin = StateNumber.bin(LocalDate.of(2001, 4, 1), order);
    assertEquals(12, bin.length());
    assertEquals("010440", bin.substring(0, 6));
    int last = bin.charAt(11) - '0';
    assertTrue(sum(bin, 0) == last || (sum(bin, 0) == 10 && sum(bin, 2) == last));
  }

  private static int sum(String number, int shift) {
    return IntStream.range(0, 11).map(i -> (number.charAt(i) - '0') * ((i + shift) % 11 + 1)).sum()
        % 11;
  }
}
