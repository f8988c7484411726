package kz.ruqsat.permit;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.LICENCE;
import static kz.ruqsat.permit.Desk.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolderPagesTest {

  private static final String HOLDER = "100340000015";

  @ParameterizedTest
  @EnumSource
  void pagesOfAHolderHaveEachPermitOnceTheNewestFirst(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      List<String> issued =
          IntStream.of(0, 2, 1, 0, 2)
              .mapToObj(days -> issued(desk, DAY.plusDays(days), null))
              .toList();
      List<PermitRecord> seen = new ArrayList<>();
      String after = null;
      List<PermitRecord> page;
      do {
        page = page(desk, after);
        seen.addAll(page);
        after = page.isEmpty() ? null : page.get(page.size() - 1).number();
      } while (after != null);

      assertEquals(
          List.of(4, 1, 2, 3, 0), seen.stream().map(it -> issued.indexOf(it.number())).toList());
      assertThrows(PermitFault.class, () -> page(desk, "no such permit"));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation("GAP-54")
  void onlyPermitsWhoseLastDayHasPassedHaveEnded(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      issued(desk, DAY, null);
      issued(desk, DAY, DAY.plusDays(10));
      String ended = issued(desk, DAY, DAY.plusDays(9));
      String suspended = issued(desk, DAY, DAY.plusDays(9));
      desk.write(register -> register.suspend(suspended, act(DAY)));
      String terminated = issued(desk, DAY, DAY.plusDays(9));
      desk.write(register -> register.terminate(terminated, act(DAY)));

      assertEquals(
          Set.of(ended, suspended),
          Set.copyOf(desk.read(reader -> reader.endedBefore(DAY.plusDays(10), 10))));
      assertEquals(1, desk.read(reader -> reader.endedBefore(DAY.plusDays(10), 1)).size());
    }
  }

  private static List<PermitRecord> page(Desk desk, String after) {
    return desk.read(reader -> reader.ofHolder(HOLDER, after, 2));
  }

  private static String issued(Desk desk, LocalDate on, LocalDate validTo) {
    NewPermit plain = Desk.order(LICENCE, "LICENCE", null);
    PermitData data = plain.data();
    NewPermit order =
        new NewPermit(
            null,
            plain.service(),
            plain.edition(),
            plain.result(),
            plain.provider(),
            plain.channel(),
            plain.medium(),
            plain.application(),
            null,
            null,
            new PermitData(
                data.holder(),
                data.region(),
                data.place(),
                null,
                data.activity(),
                null,
                validTo,
                null));
    return desk.write(register -> register.issue(order, act(on))).number();
  }
}
