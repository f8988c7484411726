package kz.ruqsat.permit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "ISSUED, , , IN_FORCE",
    "ISSUED, 2026-11-21, 2026-11-21, IN_FORCE",
    "ISSUED, 2026-11-22, , NOT_YET",
    "ISSUED, 2025-01-01, 2026-11-20, EXPIRED",
    "SUSPENDED, , , SUSPENDED",
    "SUSPENDED, 2025-01-01, 2026-11-20, EXPIRED",
    "REISSUED, 2025-01-01, 2026-11-20, REPLACED",
    "TERMINATED, 2026-11-22, , TERMINATED",
    "EXPIRED, , , EXPIRED"
  })
  void aVerdictFollowsFromStateAndTerm(
      PermitStatus status, LocalDate validFrom, LocalDate validTo, Verdict verdict) {
    PermitData data =
        new PermitData(
            new Holder("100340000015", "ТОО Срок", null),
            null,
            null,
            null,
            null,
            validFrom,
            validTo,
            null);

    assertEquals(verdict, Verdict.of(permit(status, data), DAY));
  }

  private static PermitRecord permit(PermitStatus status, PermitData data) {
    return new PermitRecord(
        "0".repeat(32),
        "N-1",
        "STATE_SYMBOLS_LICENCE",
        "2013",
        "LICENCE",
        "KTRM",
        "REGISTRY",
        Medium.ELECTRONIC,
        null,
        DAY,
        null,
        null,
        null,
        null,
        null,
        status,
        data,
        1,
        Instant.EPOCH);
  }
}
