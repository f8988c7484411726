package kz.ruqsat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Month;
import java.util.Optional;
import kz.ruqsat.identity.Bin.Kind;
import kz.ruqsat.identity.Bin.Unit;
import kz.ruqsat.identity.InvalidNumberException.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {

  /** Numbers that organisations publish, the last but one needing the second pass. */
  @ParameterizedTest
  @ValueSource(
      strings = {"940140000385", "081240013779", "980740001362", "991240000402", "000440003800"})
  void publishedNumbersAreValid(String digits) {
    assertEquals(digits, Bin.of(digits).digits());
  }

  @Test
  void someSerialNumbersAreNeverGivenOut() {
    assertEquals(Optional.empty(), Bin.of(1999, Month.DECEMBER, Kind.RESIDENT, Unit.HEAD, 44));
  }

  @Test
  void tellsKindUnitAndSerial() {
    Bin bin = Bin.of("170640000778");

    assertEquals(Kind.RESIDENT, bin.kind());
    assertEquals(Unit.HEAD, bin.unit());
    assertEquals(77, bin.serial());
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "17064000077x, NOT_DIGITS",
    "1706400007, LENGTH",
    "171340000778, MONTH",
    "170040000778, MONTH",
    "170670000778, TYPE",
    "900101350013, IS_PERSON",
    "170640000779, CHECK_DIGIT"
  })
  void saysWhatIsWrongWithANumber(String text, Reason reason) {
    assertEquals(reason, assertThrows(InvalidNumberException.class, () -> Bin.of(text)).reason());
  }

  @Property
  void everyNumberThatIsMadeIsReadBack(
      @ForAll @IntRange(min = 1994, max = 2093) int year,
      @ForAll Month month,
      @ForAll Kind kind,
      @ForAll @IntRange(max = 2) int unit,
      @ForAll @IntRange(max = 99999) int serial) {
    Bin.of(year, month, kind, Unit.values()[unit], serial)
        .ifPresent(
            bin -> {
              assertEquals(kind, bin.kind());
              assertEquals(Unit.values()[unit], bin.unit());
              assertEquals(serial, bin.serial());
              assertInstanceOf(Bin.class, IdentityNumber.of(bin.digits()));
            });
  }

  @Test
  void anUnknownUnitIsStillAnOrganisation() {
    assertEquals(Unit.OTHER, Bin.of("170643000774").unit());
    assertThrows(
        IllegalArgumentException.class,
        () -> Bin.of(2017, Month.JUNE, Kind.RESIDENT, Unit.OTHER, 1));
  }
}
