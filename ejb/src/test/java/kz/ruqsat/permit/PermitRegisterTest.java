package kz.ruqsat.permit;

import static kz.ruqsat.permit.Desk.DAY;
import static kz.ruqsat.permit.Desk.LICENCE;
import static kz.ruqsat.permit.Desk.act;
import static kz.ruqsat.permit.Desk.data;
import static kz.ruqsat.permit.Desk.order;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.permit.PermitFault.Code;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermitRegisterTest {

  private static final String ATTESTATION = "MI_METROLOGICAL_ATTESTATION";
  private static final String CERTIFICATE = "METROLOGICAL_ATTESTATION_CERTIFICATE";

  @ParameterizedTest
  @EnumSource
  @Obligation({"S1.2.5.1", "GAP-54"})
  void anIssuedPermitHasANumberAndNoTerm(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      PermitRecord permit = desk.licence();

      assertEquals("KZ65LAA00000001", permit.number());
      assertEquals(PermitStatus.ISSUED, permit.status());
      assertNull(permit.data().validTo());
      assertEquals(permit, desk.read(register -> register.byNumber(permit.number()).orElseThrow()));
      assertEquals(
          permit, desk.read(register -> register.byPublicId(permit.publicId()).orElseThrow()));
      assertArrayEquals(
          act(DAY).document(),
          desk.read(register -> register.document(permit.number(), 1).orElseThrow()));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation({"S1.2.5.2", "GAP-44"})
  void aReissuedPermitAndItsSuccessorNameEachOther(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String old = desk.licence().number();
      PermitRecord successor =
          desk.write(register -> register.reissue(old, order(LICENCE, "LICENCE", null), act(DAY)));

      PermitRecord before = desk.read(register -> register.byNumber(old).orElseThrow());
      assertEquals(PermitStatus.REISSUED, before.status());
      assertEquals(successor.number(), before.supersededBy());
      assertEquals(old, successor.supersedes());
      assertEquals("2013", before.edition());
      assertEquals(
          List.of(VersionKind.ISSUE, VersionKind.REPLACED),
          desk.read(register -> register.history(old)).stream().map(VersionRecord::kind).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation("S1.2.5.3")
  void aDuplicateIsAVersionOfItsPermit(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      VersionRecord duplicate =
          desk.write(register -> register.duplicate(number, null, null, act(DAY)));

      assertEquals(number, duplicate.documentNumber());
      assertEquals(2, duplicate.ordinal());
      assertEquals(PermitStatus.ISSUED, duplicate.status());
      assertEquals(1, desk.read(register -> register.ofHolder("100340000015")).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation({"IS.10", "S2.2.5.8b"})
  void aRegistrationNumberIsGivenOnce(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      var entry = new GsiEntry("KZ.02.03.03029-2016", "F-17");
      String number =
          desk.write(r -> r.issue(order(ATTESTATION, CERTIFICATE, entry), act(DAY))).number();

      assertFault(
          Code.REGISTRATION_NUMBER_TAKEN,
          () -> desk.write(r -> r.issue(order(ATTESTATION, CERTIFICATE, entry), act(DAY))));
      assertFault(
          Code.REGISTRATION_NUMBER_TAKEN,
          () -> desk.write(r -> r.duplicate(number, null, entry, act(DAY))));
      var another = new GsiEntry("KZ.02.03.03030-2016", null);
      desk.write(r -> r.duplicate(number, null, another, act(DAY)));
      assertEquals(List.of(entry, another), desk.read(r -> r.gsiEntries(number)));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation("GAP-54")
  void aPermitWithoutTermNeverExpires(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();

      assertFault(
          Code.ILLEGAL_TRANSITION, () -> desk.write(r -> r.expire(number, act(DAY.plusYears(50)))));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Obligation("GAP-59")
  void aReissueNamesThePreviousPermit(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      NewPermit order = order(LICENCE, "LICENCE", null);

      assertFault(Code.VALIDATION, () -> desk.write(r -> r.reissue(null, order, act(DAY))));
      assertFault(Code.UNKNOWN_PERMIT, () -> desk.write(r -> r.reissue("X", order, act(DAY))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRegisterOfADayShowsWhatWasInForceThen(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();
      desk.write(r -> r.suspend(number, act(DAY.plusDays(10))));
      desk.write(r -> r.resume(number, act(DAY.plusDays(20))));
      desk.write(r -> r.annex(number, "001", data("ТОО «Новое имя»"), act(DAY.plusDays(30))));
      desk.write(r -> r.terminate(number, act(DAY.plusDays(40))));

      assertTrue(desk.read(r -> r.asOf(number, DAY.minusDays(1))).isEmpty());
      assertEquals(PermitStatus.ISSUED, status(desk, number, 9));
      assertEquals(PermitStatus.SUSPENDED, status(desk, number, 10));
      assertEquals(PermitStatus.ISSUED, status(desk, number, 20));
      assertEquals(PermitStatus.TERMINATED, status(desk, number, 1000));
      assertEquals("ТОО «Ёлочка Ғарыш»", name(desk, number, 29));
      assertEquals("ТОО «Новое имя»", name(desk, number, 30));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCanNotHappenIsRefused(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.licence().number();

      assertFault(Code.ILLEGAL_TRANSITION, () -> desk.write(r -> r.resume(number, act(DAY))));
      assertFault(Code.VALIDATION, () -> desk.write(r -> r.suspend(number, act(DAY.minusDays(1)))));
      desk.write(r -> r.terminate(number, act(DAY)));
      assertFault(Code.ILLEGAL_TRANSITION, () -> desk.write(r -> r.suspend(number, act(DAY))));
      assertEquals(2, desk.read(r -> r.history(number)).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReservedNumberIsUsedOnce(TestDatabase kind) {
    try (var desk = new Desk(kind)) {
      String number = desk.write(r -> r.nextNumber(LICENCE, "LICENCE", DAY));
      NewPermit order = order(LICENCE, "LICENCE", null).numbered(number);
      desk.write(r -> r.issue(order, act(DAY)));

      assertFault(Code.NUMBER_TAKEN, () -> desk.write(r -> r.issue(order, act(DAY))));
      assertNotEquals(number, desk.licence().number());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTwoPermitsGetTheSameNumberHoweverManyAreIssuedAtOnce(TestDatabase kind)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(8);
    try (var desk = new Desk(kind)) {
      List<Callable<String>> issues =
          IntStream.range(0, 40)
              .<Callable<String>>mapToObj(i -> () -> desk.licence().number())
              .toList();

      Set<String> numbers = new HashSet<>();
      for (var issued : pool.invokeAll(issues)) {
        numbers.add(issued.get());
      }
      assertEquals(40, numbers.size());
    } finally {
      pool.shutdown();
    }
  }

  private static PermitStatus status(Desk desk, String number, int days) {
    return desk.read(r -> r.asOf(number, DAY.plusDays(days))).orElseThrow().status();
  }

  private static String name(Desk desk, String number, int days) {
    return desk.read(r -> r.asOf(number, DAY.plusDays(days))).orElseThrow().data().holder().name();
  }

  private static void assertFault(Code code, Executable work) {
    assertEquals(code, assertThrows(PermitFault.class, work).code());
  }
}
