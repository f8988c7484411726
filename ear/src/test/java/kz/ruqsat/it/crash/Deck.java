package kz.ruqsat.it.crash;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.ruqsat.identity.Bin;

/** What is to be sent: 65 of 100 are new, 30 repeat one of them, 5 contradict one of them. */
final class Deck {

  private final List<Confirmation> first = new ArrayList<>();
  private final List<Confirmation> shuffled = new ArrayList<>();
  private final Map<String, List<Confirmation>> conflicts = new HashMap<>();
  private int conflictCount;

  Deck(int size, Random random) {
    List<String> payers =
        Stream.iterate(1, it -> it + 1)
            .map(it -> Bin.of(2015, Month.MAY, Bin.Kind.RESIDENT, Bin.Unit.HEAD, 40_000 + it))
            .flatMap(Optional::stream)
            .limit(Math.max(20, size / 20))
            .map(Bin::digits)
            .toList();
    for (int i = 0; i < size * 65 / 100; i++) {
      BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(10_000_000), 2);
      String payer = payers.get(random.nextInt(payers.size()));
      first.add(new Confirmation("%012d".formatted(i + 1), amount, payer, false));
    }
    shuffled.addAll(first);
    for (int i = 0; i < size * 30 / 100; i++) {
      shuffled.add(any(random));
    }
    for (int i = 0; i < size * 5 / 100; i++) {
      Confirmation other = any(random);
      BigDecimal wrong = other.amount().add(BigDecimal.valueOf(i + 1));
      conflicts
          .computeIfAbsent(other.bankReference(), it -> new ArrayList<>())
          .add(new Confirmation(other.bankReference(), wrong, other.payer(), true));
      conflictCount++;
    }
    Collections.shuffle(shuffled, random);
  }

  /** Each payment once. */
  List<Confirmation> payments() {
    return first;
  }

  /** Payments and repetitions, in the order of sending. */
  List<Confirmation> shuffled() {
    return shuffled;
  }

  /** What contradicts a payment; sent when the payment itself was acknowledged. */
  List<Confirmation> conflictsWith(Confirmation payment) {
    return conflicts.getOrDefault(payment.bankReference(), List.of());
  }

  /** All of these. */
  List<Confirmation> conflicts() {
    return conflicts.values().stream().flatMap(List::stream).toList();
  }

  /** How many confirmations there are in all. */
  int size() {
    return shuffled.size() + conflictCount;
  }

  private Confirmation any(Random random) {
    return first.get(random.nextInt(first.size()));
  }
}
