package kz.ruqsat.permit;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.LICENCE;
import static kz.ruqsat.permit.Desk.act;
import static kz.ruqsat.permit.Desk.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.permit.title.TestTitles;
import kz.ruqsat.permit.verify.PublicAnswer;
import kz.ruqsat.permit.verify.PublicCheck;
import kz.ruqsat.permit.verify.Verdict;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicCheckTest {

  private final List<AuditEvent> recorded = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  @Obligation("S1.2.5.2")
  void aReissuedPermitNamesTheOneThatIsInForceInstead(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      PermitRecord old = desk.licence();
      PermitRecord successor =
          desk.write(
              r -> r.reissue(old.number(), order(LICENCE, "LICENCE", null), act(DAY.plusDays(3))));

      PublicAnswer before = check(desk, old, DAY.plusDays(2)).orElseThrow();
      assertEquals(Verdict.IN_FORCE, before.verdict());
      assertNull(before.supersededBy());
      PublicAnswer after = check(desk, old, DAY.plusDays(3)).orElseThrow();
      assertEquals(Verdict.REPLACED, after.verdict());
      assertEquals(successor.number(), after.supersededBy());
      assertEquals(DAY.plusDays(3), after.since());
      PublicAnswer fresh = check(desk, successor, DAY.plusDays(2)).orElseThrow();
      assertEquals(Verdict.NOT_YET, fresh.verdict());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCheckIsRecordedWhetherOrNotItFindsAnything(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      PermitRecord permit = desk.licence();

      assertTrue(check(desk, permit, DAY).isPresent());
      assertTrue(check(desk, "f".repeat(32), DAY).isEmpty());
      assertTrue(check(desk, "' or 1=1", DAY).isEmpty());
      assertEquals(List.of(1L, 0L, 0L), recorded.stream().map(AuditEvent::rows).toList());
      assertEquals("192.0.2.1", recorded.get(0).actor());
      assertEquals(permit.number(), recorded.get(0).object());
    }
  }

  private Optional<PublicAnswer> check(Desk desk, PermitRecord permit, LocalDate day) {
    return check(desk, permit.publicId().toUpperCase(Locale.ROOT), day);
  }

  private Optional<PublicAnswer> check(Desk desk, String code, LocalDate day) {
    AuditTrail trail =
        new AuditTrail() {
          @Override
          public void record(AuditEvent event) {
            recorded.add(event);
          }
        };
    Clock noon = Clock.fixed(day.atTime(6, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return desk.read(
        reader -> new PublicCheck(reader, TestTitles.make(), trail, noon).check(code, "192.0.2.1"));
  }
}
