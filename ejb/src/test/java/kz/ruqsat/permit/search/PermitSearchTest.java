package kz.ruqsat.permit.search;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.LICENCE;
import static kz.ruqsat.permit.Desk.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.permit.Desk;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.NewPermit;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermitSearchTest {

  @ParameterizedTest
  @EnumSource
  void theBoxFindsNumbersAndNamesInAnySpelling(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      issue(desk, "ТОО «Другое»", DAY, null);

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
  void wordsOfANewNameAndOfTheOldOneFindItTogether(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = issue(desk, "ТОО «Прежнее»", DAY, null);
      issue(desk, "ТОО «Прежнее другое»", DAY, null);
      desk.write(r -> r.annex(number, "001", holder("ТОО «Новое»"), act(DAY.plusDays(3))));

      assertEquals(List.of(number), numbers(desk, box("прежнее новое")));
      assertEquals(List.of(number), numbers(desk, box("нов 1003400000 преж")));
      assertEquals(List.of(), numbers(desk, box("новое другое")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsTooLongToStandBesideEachOtherAreLookedUp(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String name = "ТОО " + "Наименование".repeat(9) + " " + "Продолжение".repeat(15) + " Конец";
      String number = issue(desk, name, DAY, null);
      issue(desk, "ТОО Конец", DAY, null);

      assertEquals(List.of(number), numbers(desk, box("наименование конец")));
      assertEquals(List.of(), numbers(desk, box("наименование начало")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesFollowEachOtherWithoutGapOrRepetition(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      for (int i = 0; i < 7; i++) {
        issue(desk, "ТОО «Имя " + i % 3 + "»", DAY.plusDays(i / 2), null);
      }
      for (PermitSort sort : List.of(PermitSort.ISSUED, PermitSort.NUMBER, PermitSort.NAME)) {
        PermitQuery query = Wanted.query(it -> it.sort = sort);
        List<String> all = numbers(desk, query);
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
          PermitPage page = search(desk, query.after(cursor, 2));
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

      assertEquals(List.of(), numbers(desk, Wanted.query(it -> it.sort = PermitSort.VALID_TO)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForeignCursorIsRefused(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String byName = new Cursor("имя", 1).toString();

      for (String cursor : List.of("?", "", "MTIz", byName)) {
        PermitQuery query = Wanted.query(it -> it.after = cursor);
        assertThrows(PermitFault.class, () -> search(desk, query), cursor);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoSignedIsFoundInAnySpelling(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();

      for (String signer : List.of("Үлгіұлы Үлгі", "улгиулы", "УЛГИУЛЫ УЛГИ", "үлгі")) {
        assertEquals(List.of(number), numbers(desk, signedBy(signer)), signer);
      }
      assertEquals(List.of(), numbers(desk, signedBy("улги улгиулы")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCameAfterItsTermIsOverdue(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String late = issue(desk, "ТОО «Поздно»", DAY.plusDays(1), DAY);
      String inTime = issue(desk, "ТОО «В срок»", DAY, DAY);
      String noTerm = issue(desk, "ТОО «Без срока»", DAY, null);

      assertEquals(List.of(late), numbers(desk, Wanted.query(it -> it.overdue = true)));
      assertEquals(List.of(noTerm, inTime), numbers(desk, Wanted.query(it -> it.overdue = false)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExportHandsOverAllThatASearchFindsInItsOrder(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      for (int i = 0; i < 5; i++) {
        issue(desk, "ТОО «Имя " + i % 2 + "»", DAY.plusDays(i), null);
      }
      List<String> exported = new ArrayList<>();
      PermitQuery query =
          Wanted.query(
              it -> {
                it.text = "имя";
                it.sort = PermitSort.NAME;
              });
      new PermitSearch(desk.dataSource())
          .each(query.after(null, 2), permit -> exported.add(permit.number()));

      assertEquals(numbers(desk, query), exported);
      assertEquals(5, exported.size());
    }
  }

  private static String issue(Desk desk, String name, LocalDate day, LocalDate due) {
    NewPermit order =
        new NewPermit(
            null,
            LICENCE,
            "2013",
            "LICENCE",
            "KTRM",
            "REGISTRY",
            Medium.PAPER,
            null,
            due,
            null,
            holder(name));
    return desk.write(register -> register.issue(order, act(day))).number();
  }

  private static PermitData holder(String name) {
    return new PermitData(
        new Holder("100340000015", name, null), null, null, null, null, null, null, null);
  }

  private static PermitPage search(Desk desk, PermitQuery query) {
    return new PermitSearch(desk.dataSource()).find(query);
  }

  private static List<String> numbers(Desk desk, PermitQuery query) {
    return search(desk, query).permits().stream().map(PermitRecord::number).toList();
  }

  private static List<PermitStatus> asOf(Desk desk, LocalDate day) {
    return search(desk, Wanted.query(it -> it.asOf = day)).permits().stream()
        .map(PermitRecord::status)
        .toList();
  }

  private static PermitQuery box(String text) {
    return Wanted.query(it -> it.text = text);
  }

  private static PermitQuery signedBy(String signer) {
    return Wanted.query(it -> it.signer = signer);
  }
}
