package kz.ruqsat.permit;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.act;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceTest {

  @ParameterizedTest
  @EnumSource
  void whatChangedIsNamedAndWhatDidNotIsNot(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      desk.write(r -> r.annex(number, "001", Desk.data("ТОО «Новое имя»"), act(DAY)));
      desk.write(r -> r.suspend(number, act(DAY.plusDays(1))));
      List<VersionRecord> history = desk.read(r -> r.history(number));

      assertEquals(
          List.of(
              new Difference("documentNumber", number, "001"),
              new Difference("holderName", "ТОО «Ёлочка Ғарыш»", "ТОО «Новое имя»")),
          Difference.between(history.get(0), history.get(1)));
      assertEquals(
          List.of(
              new Difference("status", "ISSUED", "SUSPENDED"),
              new Difference("documentNumber", "001", number)),
          Difference.between(history.get(1), history.get(2)));
      assertEquals(List.of(), Difference.between(history.get(2), history.get(2)));
    }
  }
}
