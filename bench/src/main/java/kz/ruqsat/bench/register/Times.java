package kz.ruqsat.bench.register;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/** How long each of many calls took. */
final class Times {

  private final LongStream.Builder nanos = LongStream.builder();
  private long total;

  /** Something that may fail. */
  @FunctionalInterface
  interface Call {
    void run() throws Exception;
  }

  void measure(Call call) throws Exception {
    long begin = System.nanoTime();
    call.run();
    long took = System.nanoTime() - begin;
    nanos.add(took);
    total += took;
  }

  /** All of them together. */
  Duration total() {
    return Duration.ofNanos(total);
  }

  /** A row of the table. */
  String row(String name) {
    long[] sorted = nanos.build().toArray();
    Arrays.sort(sorted);
    return String.format(
        "| %s | %.1f | %.1f | %.1f |",
        name,
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }
}
