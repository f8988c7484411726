package kz.ruqsat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same operations by processor time, for a machine that has other things to do: JMH measures by
 * the clock on the wall. Each figure is the least of many rounds, after a warm-up.
 */
public final class CpuTime {

  private static final long WARM_UP = 3_000_000_000L;
  private static final int ROUNDS = 40;
  private static final long ROUND = 25_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /** Measures all contestants. */
  public static void main(String[] arguments) throws Exception {
    Map<String, Map<String, Double>> scores = new TreeMap<>();
    for (Contestant contestant : Contestant.values()) {
      SignatureBenchmark signatures = new SignatureBenchmark();
      signatures.contestant = contestant;
      signatures.sign();
      DigestBenchmark digests = new DigestBenchmark();
      digests.contestant = contestant;
      digests.start();
      Map<String, Operation> operations =
          Map.of(
              "verifyWithNewKey", signatures::verifyWithNewKey,
              "verifyWithKnownKey", signatures::verifyWithKnownKey,
              "signMessage", signatures::signMessage,
              "hashMegabyte", digests::hashMegabyte);
      for (var operation : operations.entrySet()) {
        scores
            .computeIfAbsent(operation.getKey(), label -> new TreeMap<>())
            .put(contestant.name(), microseconds(operation.getValue()));
      }
    }
    Comparison.print(scores, System.out);
  }

  private static double microseconds(Operation operation) throws Exception {
    int times = 1;
    for (long spent = 0; spent < WARM_UP; spent += time(operation, times)) {
      times = time(operation, times) < ROUND ? 2 * times : times;
    }
    double least = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, (double) time(operation, times) / times);
    }
    return least / 1000;
  }

  private static long time(Operation operation, int times) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int time = 0; time < times; time++) {
      operation.run();
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private interface Operation {
    Object run() throws Exception;
  }
}
