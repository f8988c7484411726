package kz.ruqsat.payment.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.application.procedure.CaseBegun;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentState;
import kz.ruqsat.payment.registry.RegistryDocument;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.EditionKey;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever arrives first, application, notification, registry or a repetition of one: the end is
 * the same. Two payments, or applications, of one kind may change places.
 */
class ArrivalPropertiesTest {

  private static final EditionKey LICENCE = new EditionKey("STATE_SYMBOLS_LICENCE", "2013");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Ledger ledger = Ledger.open();

  enum Kind {
    ISSUE_FEE("43250.00", "105402"),
    REISSUE_FEE("4325.00", "105402"),
    LESS("100.00", "105402"),
    WRONG_CODE("43250.00", "105424");

    final String amount;
    final String kbk;

    Kind(String amount, String kbk) {
      this.amount = amount;
      this.kbk = kbk;
    }
  }

  enum Way {
    NOTIFIED,
    LISTED,
    BOTH,
    TWICE
  }

  record Told(Kind kind, Way way) {}

  @Property(tries = 150)
  void everyOrderOfArrivalEndsTheSame(
      @ForAll("actions") List<Action> actions,
      @ForAll("payments") List<Told> payments,
      @ForAll Random order) {
    List<String> first = play(actions, payments, null);

    assertEquals(first, play(actions, payments, order));
  }

  @Property(tries = 50)
  void tooMuchPaysWheneverItArrives(@ForAll Random order) {
    World world = new World();
    world.applications.add(world.begun(Action.ISSUE));
    PaymentNotice much = world.notice("50000.00", "105402");
    PaymentNotice less = world.notice(Kind.LESS.amount, Kind.LESS.kbk);
    List<Runnable> events =
        new ArrayList<>(
            List.of(
                () -> ledger.apply(world.applications.get(0)),
                () -> ledger.take(much),
                () -> ledger.take(less),
                () -> ledger.take(world.registry(much))));
    run(world, events, order);

    assertTrue(ledger.isPaid(world.applications.get(0).number()));
    assertEquals(
        List.of(PaymentState.OVERPAID, PaymentState.SECOND),
        ledger.payments(world.payer).stream().map(Payment::state).sorted().toList());
  }

  @Provide
  Arbitrary<List<Action>> actions() {
    return Arbitraries.of(Action.ISSUE, Action.REISSUE).list().ofMaxSize(2);
  }

  @Provide
  Arbitrary<List<Told>> payments() {
    return Arbitraries.of(Kind.values())
        .flatMap(kind -> Arbitraries.of(Way.values()).map(way -> new Told(kind, way)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /**
   * Lets all of it arrive.
   *
   * @param order in which; as listed when null
   * @return how it ended: payments by kind, applications, what is final
   */
  private List<String> play(List<Action> actions, List<Told> payments, Random order) {
    World world = new World();
    List<Runnable> events = new ArrayList<>();
    for (Action action : actions) {
      CaseBegun begun = world.begun(action);
      world.applications.add(begun);
      events.add(() -> ledger.apply(begun));
    }
    for (Told told : payments) {
      PaymentNotice notice = world.notice(told.kind().amount, told.kind().kbk);
      if (told.way() != Way.LISTED) {
        events.add(() -> ledger.take(notice));
      }
      if (told.way() == Way.TWICE) {
        events.add(() -> ledger.take(notice));
      }
      if (told.way() != Way.NOTIFIED) {
        events.add(() -> ledger.take(world.registry(notice)));
      }
    }
    run(world, events, order);
    return world.end();
  }

  /** The matching comes now and then, and once more in the end. */
  private void run(World world, List<Runnable> events, Random order) {
    if (order != null) {
      Collections.shuffle(events, order);
    }
    for (Runnable event : events) {
      event.run();
      if (order == null || order.nextBoolean()) {
        ledger.match(world.payer);
      }
    }
    ledger.match(world.payer);
  }

  /** Someone who pays, with applications and payments that nobody else has. */
  private final class World {
    final int number = COUNT.incrementAndGet();
    final String payer = payer(number);
    final List<CaseBegun> applications = new ArrayList<>();
    private int references;

    CaseBegun begun(Action action) {
      return new CaseBegun(
          "T-%d-%d".formatted(number, applications.size()),
          LICENCE,
          action,
          payer,
          null,
          Ledger.NOW.plusSeconds(applications.size()));
    }

    PaymentNotice notice(String amount, String kbk) {
      String reference = "%08d%04d".formatted(number, references++);
      return new PaymentNotice(
          null,
          reference,
          DAY,
          null,
          new BigDecimal(amount),
          payer,
          null,
          null,
          null,
          null,
          null,
          null,
          "620201",
          "911",
          null,
          kbk,
          null,
          null);
    }

    RegistryDocument registry(PaymentNotice notice) {
      return new RegistryDocument(
          "R" + notice.bankReference(), DAY, DAY, notice.amount(), List.of(notice));
    }

    List<String> end() {
      List<String> end = new ArrayList<>();
      List<Payment> all = ledger.payments(payer);
      all.stream()
          .map(it -> it.amount() + " " + it.kbk() + " " + it.state())
          .sorted()
          .forEach(end::add);
      applications.stream().map(this::end).sorted().forEach(end::add);
      all.stream()
          .filter(it -> it.registryId() != null)
          .map(it -> "final " + it.bankReference().substring(8))
          .forEach(end::add);
      long serving = all.stream().filter(it -> it.state().serves()).count();
      assertEquals(
          serving,
          new TreeSet<>(
                  all.stream().map(Payment::demandId).filter(java.util.Objects::nonNull).toList())
              .size(),
          "a payment serves one application, an application has one payment");
      return end;
    }

    private String end(CaseBegun application) {
      String paid = ledger.isPaid(application.number()) ? " paid" : " unpaid";
      boolean told = ledger.confirmed.contains(application.number());
      return application.action() + paid + (told ? " goes on" : " waits");
    }
  }

  private static String payer(int number) {
    for (int serial = number; ; serial += 20_000) {
      var found =
          Bin.of(2010, java.time.Month.JANUARY, Bin.Kind.RESIDENT, Bin.Unit.HEAD, serial % 100_000);
      if (found.isPresent()) {
        return found.get().digits();
      }
    }
  }
}
