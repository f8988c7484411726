package kz.ruqsat.permit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.Desk;
import kz.ruqsat.permit.Folding;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.NewPermit;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a search begins, it finds the same: what a look at every permit finds. */
class PermitSearchAgreementTest {

  private static final int PERMITS = 60;
  private static final int QUERIES = 40;
  private static final int PAGE = 25;
  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
  private static final List<String> NAMES = List.of("ТОО Ақ", "ТОО Акация", "АО Бір", "ТОО Бірлік");
  private static final List<String> SIGNERS = List.of("Үлгіұлы", "Улгин", "Басқа");

  private final Random random = new Random(640);

  @ParameterizedTest
  @EnumSource
  void theRegisterOfToday(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      List<PermitRecord> now = fill(desk);
      int found = 0;
      for (int i = 0; i < QUERIES; i++) {
        PermitQuery query = i % 4 == 0 ? term() : query(false);
        List<String> expected = expected(now, query);
        found += expected.size();
        for (int few : List.of(0, 12, WalkChoice.FEW)) {
          assertEquals(expected, paged(desk, query, few), few + " " + query);
        }
      }
      assertTrue(found > QUERIES, "the queries find nothing that could differ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRegisterOfADay(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      List<PermitRecord> now = fill(desk);
      Map<LocalDate, List<PermitRecord>> days = new HashMap<>();
      int found = 0;
      for (int i = 0; i < QUERIES; i++) {
        PermitQuery query = query(true);
        List<PermitRecord> then =
            days.computeIfAbsent(query.asOf(), day -> desk.read(reader -> of(day, now, reader)));
        List<String> expected = expected(then, query);
        found += expected.size();
        for (int few : List.of(0, 12, WalkChoice.FEW)) {
          assertEquals(expected, paged(desk, query, few), few + " " + query);
        }
      }
      assertTrue(found > QUERIES, "the queries find nothing that could differ");
    }
  }

  private static List<PermitRecord> of(LocalDate day, List<PermitRecord> now, PermitReader reader) {
    return now.stream().flatMap(it -> reader.asOf(it.number(), day).stream()).toList();
  }

  private List<PermitRecord> fill(Desk desk) {
    List<PermitRecord> all = new ArrayList<>();
    for (int i = 0; i < PERMITS; i++) {
      LocalDate day = DAY.plusDays(random.nextInt(10));
      LocalDate due = random.nextBoolean() ? null : DAY.plusDays(5);
      PermitData data =
          new PermitData(
              new Holder("100340000015", any(NAMES), null),
              random.nextInt(4) == 0 ? null : any(List.of("71", "75")),
              null,
              null,
              null,
              null,
              random.nextBoolean() ? null : day.plusDays(random.nextInt(20)),
              null);
      NewPermit order =
          new NewPermit(
              null,
              any(List.of("STATE_SYMBOLS_LICENCE", "MI_TYPE_APPROVAL")),
              "2013",
              "LICENCE",
              any(List.of("KTRM", "KAZINMETR")),
              any(List.of("REGISTRY", "EGOV_PORTAL")),
              Medium.PAPER,
              null,
              due,
              null,
              data);
      Act act =
          new Act(day, null, null, new Signatory("800101300016", any(SIGNERS), "a1"), null, "t");
      String number = desk.write(register -> register.issue(order, act)).number();
      if (random.nextInt(3) == 0) {
        Act later = new Act(day.plusDays(random.nextInt(4)), "G", null, null, null, "t");
        desk.write(register -> register.suspend(number, later));
        if (random.nextBoolean()) {
          desk.write(register -> register.terminate(number, later));
        }
      }
      all.add(desk.read(reader -> reader.byNumber(number)).orElseThrow());
    }
    return all;
  }

  private PermitQuery query(boolean asOf) {
    return Wanted.query(
        it -> {
          it.text = maybe(List.of("ТОО", "ак", "Ақ", "бірлік", "тоо акация", "нет"));
          it.service = maybe(List.of("STATE_SYMBOLS_LICENCE", "MI_TYPE_APPROVAL"));
          it.status =
              maybe(List.of(PermitStatus.ISSUED, PermitStatus.SUSPENDED, PermitStatus.TERMINATED));
          it.provider = maybe(List.of("KTRM", "KAZINMETR"));
          it.region = maybe(List.of("71", "75", "10"));
          it.channel = maybe(List.of("REGISTRY", "EGOV_PORTAL"));
          it.signer = maybe(List.of("улги", "басқа"));
          it.overdue = maybe(List.of(true, false));
          it.issuedFrom = maybe(List.of(DAY.plusDays(2), DAY.plusDays(5)));
          it.issuedTo = maybe(List.of(DAY.plusDays(5), DAY.plusDays(7)));
          it.validToFrom = maybe(List.of(DAY.plusDays(3)));
          it.validToTo = maybe(List.of(DAY.plusDays(20)));
          it.asOf = asOf ? DAY.plusDays(random.nextInt(14)) : null;
          it.sort = any(List.of(PermitSort.ISSUED, PermitSort.ISSUED, PermitSort.NUMBER));
          it.limit = PAGE;
        });
  }

  /** Nothing but ends of validity, and days of issue. */
  private PermitQuery term() {
    return Wanted.query(
        it -> {
          it.validToFrom = maybe(List.of(DAY.plusDays(2), DAY.plusDays(5)));
          it.validToTo =
              it.validToFrom == null ? DAY.plusDays(15) : maybe(List.of(DAY.plusDays(12)));
          it.issuedFrom = maybe(List.of(DAY.plusDays(2)));
          it.issuedTo = maybe(List.of(DAY.plusDays(8)));
          it.limit = random.nextBoolean() ? PAGE : 3;
        });
  }

  private static List<String> expected(List<PermitRecord> permits, PermitQuery q) {
    Predicate<PermitRecord> matches =
        it ->
            same(q.service(), it.service())
                && same(q.status(), it.status())
                && same(q.provider(), it.provider())
                && same(q.region(), it.data().region())
                && same(q.channel(), it.channel())
                && same(q.overdue(), it.isOverdue())
                && (q.signer() == null
                    || Folding.text(it.signer()).startsWith(Folding.text(q.signer())))
                && within(q.issuedFrom(), it.issuedOn(), q.issuedTo())
                && within(q.validToFrom(), it.data().validTo(), q.validToTo())
                && q.words().stream().allMatch(word -> hasWord(it, word));
    Comparator<PermitRecord> order =
        q.sort() == PermitSort.ISSUED
            ? Comparator.comparing(PermitRecord::issuedOn).reversed()
            : Comparator.comparing(it -> Folding.number(it.number()));
    // what is alike follows the order of entry, which the order by issue turns round
    List<PermitRecord> entered = new ArrayList<>(permits);
    if (q.sort() == PermitSort.ISSUED) {
      Collections.reverse(entered);
    }
    return entered.stream().filter(matches).sorted(order).map(PermitRecord::number).toList();
  }

  private static boolean hasWord(PermitRecord permit, String beginning) {
    return Folding.words(permit.data().holder().name()).stream()
        .anyMatch(word -> word.startsWith(beginning));
  }

  private static boolean same(Object asked, Object is) {
    return asked == null || Objects.equals(asked, is);
  }

  private static boolean within(LocalDate from, LocalDate day, LocalDate to) {
    return (from == null || (day != null && !day.isBefore(from)))
        && (to == null || (day != null && !day.isAfter(to)));
  }

  private static List<String> paged(Desk desk, PermitQuery query, int few) {
    PermitSearch search = new PermitSearch(desk.dataSource(), few);
    List<String> numbers = new ArrayList<>();
    String cursor = null;
    do {
      PermitPage page = search.find(query.after(cursor, query.limit()));
      page.permits().forEach(it -> numbers.add(it.number()));
      cursor = page.next();
    } while (cursor != null);
    return numbers;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T maybe(List<T> choices) {
    return random.nextInt(6) == 0 ? any(choices) : null;
  }
}
