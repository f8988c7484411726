package kz.ruqsat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitGroupTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void everyTaskIsDoneOnceInNoMoreTransactionsAtOnceThanAllowed() throws Exception {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CommitGroup<Integer> group =
        new CommitGroup<>(
            2,
            tasks -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              Thread.yield();
              done.addAll(tasks);
              running.decrementAndGet();
            });
    List<Callable<Boolean>> calls =
        IntStream.range(0, 2000)
            .<Callable<Boolean>>mapToObj(i -> () -> group.run(i) && done.contains(i))
            .toList();
    for (Future<Boolean> call : threads.invokeAll(calls)) {
      assertTrue(call.get());
    }
    assertEquals(
        IntStream.range(0, 2000).boxed().toList(), done.stream().sorted().toList(), "each once");
    assertTrue(most.get() <= 2, () -> most + " at once");
  }

  @Test
  void whatFailsByItselfIsToldItsCaller() {
    CommitGroup<String> group =
        new CommitGroup<>(
            1,
            tasks -> {
              throw new IllegalStateException(tasks.get(0));
            });
    assertEquals(
        "bad", assertThrows(IllegalStateException.class, () -> group.run("bad")).getMessage());
  }

  @Test
  void whatFailsTogetherIsLeftToEachCaller() throws Exception {
    CountDownLatch firstIsIn = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    CommitGroup<String> group =
        new CommitGroup<>(
            1,
            tasks -> {
              firstIsIn.countDown();
              pass(gate);
              if (tasks.contains("bad")) {
                throw new IllegalStateException("bad");
              }
            });
    Future<Boolean> first = threads.submit(() -> group.run("first"));
    firstIsIn.await();
    List<FutureTask<Boolean>> others =
        Stream.of("good", "bad").map(task -> new FutureTask<>(() -> group.run(task))).toList();
    List<Thread> waiting = new ArrayList<>();
    for (FutureTask<Boolean> other : others) {
      Thread thread = new Thread(other);
      thread.start();
      waiting.add(thread);
    }
    while (waiting.stream().anyMatch(it -> it.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    gate.countDown();
    assertTrue(first.get());
    for (FutureTask<Boolean> other : others) {
      assertFalse(other.get());
    }
  }

  private static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
