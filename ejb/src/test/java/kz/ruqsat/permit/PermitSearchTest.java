package kz.ruqsat.permit;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.LICENCE;
import static kz.ruqsat.permit.Desk.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermitSearchTest {

  @ParameterizedTest
  @EnumSource
  void theBoxFindsNumbersAndNamesInAnySpelling(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      issue(desk, "ТОО «Другое»", DAY);

      for (String text :
          List.of(number, "kz65laa", "ёлочка", "ЕЛОЧКА", "гарыш елоч", "Ғарыш ЖШС", " елочка ")) {
        assertEquals(List.of(number), numbers(desk, box(text)), text);
      }
      assertEquals(2, numbers(desk, box("100340000015")).size());
      assertEquals(List.of(), numbers(desk, box("елочка другое")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesFollowEachOtherWithoutGapOrRepetition(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      for (int i = 0; i < 7; i++) {
        issue(desk, "ТОО «Имя " + i % 3 + "»", DAY.plusDays(i / 2));
      }
      for (PermitSort sort : List.of(PermitSort.ISSUED, PermitSort.NUMBER, PermitSort.NAME)) {
        List<String> all = numbers(desk, query(null, sort, null, null, 100));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
          PermitQuery query = query(null, sort, null, cursor, 2);
          PermitPage page = search(desk, query);
          page.permits().forEach(permit -> paged.add(permit.number()));
          cursor = page.next();
        } while (cursor != null);
        assertEquals(7, all.size());
        assertEquals(all, paged, kind + " " + sort);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRegisterOfADayIsSearchedAsItWasThen(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      desk.write(r -> r.suspend(number, act(DAY.plusDays(5))));
      desk.write(r -> r.terminate(number, act(DAY.plusDays(9))));

      assertEquals(List.of(), asOf(desk, DAY.minusDays(1)));
      assertEquals(List.of(PermitStatus.ISSUED), asOf(desk, DAY.plusDays(4)));
      assertEquals(List.of(PermitStatus.SUSPENDED), asOf(desk, DAY.plusDays(5)));
      assertEquals(List.of(PermitStatus.TERMINATED), asOf(desk, DAY.plusDays(9)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPermitWithoutTermIsNotAmongThoseThatEnd(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      desk.licence();

      assertEquals(List.of(), numbers(desk, query(null, PermitSort.VALID_TO, null, null, 9)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForeignCursorIsRefused(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String byName = new Cursor("имя", 1).toString();

      for (String cursor : List.of("?", "", "MTIz", byName)) {
        PermitQuery query = query(null, PermitSort.ISSUED, null, cursor, 9);
        assertThrows(PermitFault.class, () -> search(desk, query), cursor);
      }
    }
  }

  private static void issue(Desk desk, String name, LocalDate day) {
    PermitData data =
        new PermitData(
            new Holder("100340000015", name, null), null, null, null, null, null, null, null);
    NewPermit order =
        new NewPermit(
            null, LICENCE, "2013", "LICENCE", "KTRM", "REGISTRY", Medium.PAPER, null, null, data);
    desk.write(register -> register.issue(order, act(day)));
  }

  private static PermitPage search(Desk desk, PermitQuery query) {
    return desk.inTransaction(entities -> new PermitSearch(entities).find(query));
  }

  private static List<String> numbers(Desk desk, PermitQuery query) {
    return search(desk, query).permits().stream().map(PermitRecord::number).toList();
  }

  private static List<PermitStatus> asOf(Desk desk, LocalDate day) {
    PermitQuery query = query(null, PermitSort.ISSUED, day, null, 9);
    return search(desk, query).permits().stream().map(PermitRecord::status).toList();
  }

  private static PermitQuery box(String text) {
    return query(text, PermitSort.ISSUED, null, null, 9);
  }

  private static PermitQuery query(
      String text, PermitSort sort, LocalDate asOf, String after, int limit) {
    return new PermitQuery(
        text, null, null, null, null, null, null, null, null, null, null, asOf, sort, after, limit);
  }
}
