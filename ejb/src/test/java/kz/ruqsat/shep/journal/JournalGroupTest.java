package kz.ruqsat.shep.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalGroupTest {

  private static final String BAD = "bad";

  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private final List<List<String>> commits = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch firstIsIn = new CountDownLatch(1);

  private final JournalGroup group =
      new JournalGroup(
          new Journal() {
            @Override
            public void appendAll(List<Exchange> exchanges) {
              firstIsIn.countDown();
              pass(gate);
              List<String> codes = exchanges.stream().map(Exchange::code).toList();
              if (codes.contains(BAD)) {
                throw new IllegalStateException(BAD);
              }
              commits.add(codes);
            }
          });

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static Exchange exchange(String code) {
    return new Exchange(null, Trace.NONE, Outcome.ANSWERED, code, Instant.EPOCH, new byte[0]);
  }

  private Future<?> append(String code) {
    return threads.submit(() -> group.append(exchange(code)));
  }

  @Test
  void whatEndsWhileACommitRunsSharesTheNextOne() throws Exception {
    Future<?> first = append("first");
    firstIsIn.await();
    List<Future<?>> others = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      others.add(append("other" + i));
    }
    Thread.sleep(200); // they queue up behind the first one
    gate.countDown();
    first.get();
    for (Future<?> other : others) {
      other.get();
    }
    assertEquals(List.of("first"), commits.get(0));
    assertEquals(11, commits.stream().mapToInt(List::size).sum());
    assertTrue(commits.size() <= 3, () -> "commits: " + commits);
  }

  @Test
  void oneThatCanNotBeWrittenDoesNotTakeTheOthersWithIt() throws Exception {
    Future<?> first = append("first");
    firstIsIn.await();
    Future<?> good = append("good");
    Future<?> bad = append(BAD);
    Future<?> fine = append("fine");
    Thread.sleep(200);
    gate.countDown();
    first.get();
    good.get();
    fine.get();
    assertThrows(ExecutionException.class, bad::get);
    assertEquals(3, commits.stream().mapToInt(List::size).sum());
  }

  @Test
  void everyExchangeIsWrittenExactlyOnceBeforeItsCallReturns() throws Exception {
    gate.countDown();
    List<Callable<Boolean>> calls =
        IntStream.range(0, 500)
            .<Callable<Boolean>>mapToObj(
                i ->
                    () -> {
                      String code = "n" + i;
                      group.append(exchange(code));
                      return new ArrayList<>(commits).stream().anyMatch(it -> it.contains(code));
                    })
            .toList();
    for (Future<Boolean> call : threads.invokeAll(calls)) {
      assertTrue(call.get());
    }
    List<String> written = commits.stream().flatMap(List::stream).toList();
    assertEquals(500, written.size());
    assertEquals(500, new HashSet<>(written).size());
  }
}
