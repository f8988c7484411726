package kz.ruqsat.permit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionKind;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.permit.title.TestTitles;
import org.junit.jupiter.api.Test;

class PaperWriterTest {

  private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2016, 3, 9);
  private static final String IIN = "900101350013";

  private final PaperWriter writer =
      new PaperWriter(TestTitles.make(), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  @Obligation("S1.2.5.3")
  void onlyADuplicateBearsTheMarkWithBothDays() {
    Paper original = write(PermitStatus.ISSUED, VersionKind.ISSUE, true);
    Paper duplicate = write(PermitStatus.ISSUED, VersionKind.DUPLICATE, true);

    assertFalse(original.duplicate());
    assertTrue(duplicate.duplicate());
    assertEquals("N-1", duplicate.number());
    assertEquals(List.of("09.03.2016"), values(duplicate, "issuedOn"));
    assertEquals(List.of("10.03.2016"), values(duplicate, "duplicateOn"));
  }

  @Test
  void titlesComeFromTheLawInBothLanguages() {
    Paper paper = write(PermitStatus.ISSUED, VersionKind.ISSUE, true);

    assertEquals("Комитет технического регулирования и метрологии", paper.provider().ru());
    assertEquals("Техникалық реттеу және метрология комитеті", paper.provider().kk());
    assertEquals(2, values(paper, "validTo").size());
  }

  @Test
  void aPermitOutOfForceSaysSoOnItsHead() {
    assertNull(write(PermitStatus.ISSUED, VersionKind.ISSUE, true).invalid());
    Bilingual said = write(PermitStatus.SUSPENDED, VersionKind.ISSUE, true).invalid();
    assertEquals("действие приостановлено", said.ru());
    assertEquals("қолданысы тоқтатыла тұрды", said.kk());
  }

  @Test
  @Obligation("S1.2.17.7")
  void whoMayNotSeePersonalDataSeesNoNumberAndNoAddressOfAPerson() {
    Paper whole = write(PermitStatus.ISSUED, VersionKind.ISSUE, true);
    Paper masked = write(PermitStatus.ISSUED, VersionKind.ISSUE, false);

    assertTrue(whole.toString().contains(IIN));
    assertTrue(whole.toString().contains("Үлгі көшесі"));
    assertFalse(masked.toString().contains(IIN));
    assertFalse(masked.toString().contains("Үлгі көшесі"));
    assertEquals(List.of("900101******"), values(masked, "holderId.person"));
  }

  @Test
  void itSaysWhoSignedWhenAndWithWhatCertificate() {
    Paper paper = write(PermitStatus.ISSUED, VersionKind.ISSUE, true);

    assertEquals(
        List.of("ТЕСТОВ ЕРЛАН, 09.03.2016 10:00:00 +06:00"), paper.signature().get(0).values());
    assertEquals(List.of("a1b2"), paper.signature().get(1).values());
  }

  private static List<String> values(Paper paper, String key) {
    return paper.rows().stream()
        .filter(row -> row.name().equals(Bilingual.of(key)))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private Paper write(PermitStatus status, VersionKind kind, boolean whole) {
    PermitData data =
        new PermitData(
            new Holder(IIN, "Пример Примеров", null),
            "71",
            "Астана, Үлгі көшесі 1",
            null,
            "Изготовление флага",
            null,
            null,
            null);
    PermitRecord permit =
        new PermitRecord(
            "0".repeat(32),
            "N-1",
            "STATE_SYMBOLS_LICENCE",
            "2013",
            "LICENCE",
            "KTRM",
            "REGISTRY",
            Medium.PAPER,
            null,
            DAY,
            null,
            "ТЕСТОВ ЕРЛАН",
            null,
            null,
            null,
            status,
            data,
            2,
            NOW);
    VersionRecord version =
        new VersionRecord(
            1,
            "N-1",
            1,
            kind,
            kind == VersionKind.DUPLICATE ? DAY.plusDays(1) : DAY,
            null,
            null,
            new Signatory(null, "ТЕСТОВ ЕРЛАН", "a1b2"),
            "N-1",
            null,
            null,
            "demo_head",
            Instant.parse("2016-03-09T04:00:00Z"),
            PermitStatus.ISSUED,
            data);
    return writer.write(permit, version, whole, "https://gateway.example.kz/verify/0");
  }
}
