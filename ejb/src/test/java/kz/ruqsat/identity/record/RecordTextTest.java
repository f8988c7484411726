package kz.ruqsat.identity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecordTextTest {

  record Inner(String text, LocalDate day) {}

  record Outer(
      Iin iin,
      @Coded(Dictionary.COUNTRY) CodedValue country,
      boolean flag,
      Boolean maybe,
      BigDecimal money,
      Instant moment,
      Inner inner,
      List<Inner> inners,
      List<String> texts) {}

  private static final Outer FULL =
      new Outer(
          Iin.of("900101350013"),
          Dictionary.COUNTRY.value("398"),
          true,
          Boolean.FALSE,
          new BigDecimal("10.50"),
          Instant.parse("2026-02-03T05:15:30Z"),
          new Inner("x", LocalDate.of(2020, 2, 2)),
          List.of(new Inner("a", null), new Inner(null, LocalDate.of(1990, 1, 1))),
          List.of("p", "q"));

  @Test
  void aRecordIsOneLineAValue() {
    assertEquals(
        """
        iin=900101350013
        country=398
        flag=true
        maybe=false
        money=10.50
        moment=2026-02-03T05:15:30Z
        inner.text=x
        inner.day=2020-02-02
        inners.0.text=a
        inners.1.day=1990-01-01
        texts.0=p
        texts.1=q
        """,
        RecordText.write(FULL));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    assertEquals(FULL, RecordText.read(Outer.class, RecordText.write(FULL)));
  }

  @Test
  void whatIsAbsentIsNullFalseOrEmpty() {
    Outer read = RecordText.read(Outer.class, "money=1\n");
    assertEquals(
        new Outer(null, null, false, null, BigDecimal.ONE, null, null, List.of(), List.of()), read);
    assertEquals("money=1\n", RecordText.write(read));
  }

  @Property
  void anyTextSurvives(@ForAll String text) {
    Inner inner = new Inner(text, null);
    assertEquals(inner, RecordText.read(Inner.class, RecordText.write(inner)));
  }

  @Test
  void anErrorLeadsToItsPlace() {
    assertMessage(
        "inner.day: Text '2020-02-30' could not be parsed: Invalid date 'FEBRUARY 30'",
        Map.of("inner", Map.of("day", "2020-02-30")));
    assertMessage("country: COUNTRY has no code '999'", Map.of("country", "999"));
    assertMessage("flag: 'yes' is neither true nor false", Map.of("flag", "yes"));
    assertMessage("inner: unknown names among [txt]", Map.of("inner", Map.of("txt", "")));
    assertMessage("inner: is a record, not the text 'x'", Map.of("inner", "x"));
  }

  private static void assertMessage(String message, Map<String, ?> tree) {
    var wrong = assertThrows(RecordException.class, () -> RecordTree.read(Outer.class, tree));
    assertEquals(message, wrong.getMessage());
  }

  @Test
  void aLineWithoutAValueIsRefused() {
    assertThrows(
        RecordException.class, () -> RecordText.read(Inner.class, "text\nday=2020-01-01\n"));
  }
}
