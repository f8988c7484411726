package kz.ruqsat.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A bounded load of one request, over and over on several connections. */
final class Load {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Server server;
  private final int connections;

  Load(Server server, int connections) {
    this.server = server;
    this.connections = connections;
  }

  /**
   * What was measured.
   *
   * @param cpuMicros of the server for a request
   */
  record Figures(double perSecond, double medianMillis, double p99Millis, double cpuMicros) {}

  /** Sends for so long; every answer must have status 200. */
  Figures run(String path, byte[] body, Duration time)
      throws InterruptedException, ExecutionException {
    ExecutorService senders = Executors.newFixedThreadPool(connections);
    try {
      Duration cpuBefore = server.cpu();
      long begin = System.nanoTime();
      Callable<long[]> sender = () -> send(server.uri(path), body, begin + time.toNanos());
      List<Callable<long[]>> all = Stream.generate(() -> sender).limit(connections).toList();
      LongStream.Builder nanos = LongStream.builder();
      for (var sent : senders.invokeAll(all)) {
        Arrays.stream(sent.get()).forEach(nanos);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      long[] sorted = nanos.build().sorted().toArray();
      long cpu = server.cpu().minus(cpuBefore).toNanos();
      return new Figures(
          sorted.length / seconds,
          sorted[sorted.length / 2] / 1e6,
          sorted[(int) (sorted.length * 0.99)] / 1e6,
          cpu / 1e3 / sorted.length);
    } finally {
      senders.shutdownNow();
    }
  }

  /**
   * Sends different bodies until there are no more.
   *
   * @param next gives the next body, null at the end; asked by all connections
   */
  void send(String path, Supplier<byte[]> next) throws InterruptedException, ExecutionException {
    ExecutorService senders = Executors.newFixedThreadPool(connections);
    try {
      Callable<Void> sender =
          () -> {
            for (byte[] body = next.get(); body != null; body = next.get()) {
              post(server.uri(path), body);
            }
            return null;
          };
      for (var sent :
          senders.invokeAll(Stream.generate(() -> sender).limit(connections).toList())) {
        sent.get();
      }
    } finally {
      senders.shutdownNow();
    }
  }

  private static long[] send(URI uri, byte[] body, long end)
      throws IOException, InterruptedException {
    LongStream.Builder nanos = LongStream.builder();
    for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
      post(uri, body);
      nanos.add(System.nanoTime() - begin);
    }
    return nanos.build().toArray();
  }

  private static void post(URI uri, byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          uri
              + " answered "
              + answer.statusCode()
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
  }
}
