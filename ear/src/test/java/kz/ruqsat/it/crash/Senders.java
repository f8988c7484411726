package kz.ruqsat.it.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Several senders at once. Each sends a confirmation until it is acknowledged or refused for what
 * it says; an answer that did not come, or tells of a failure, is no answer.
 */
final class Senders {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 200;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI door;
  private final Deck deck;
  private final BlockingDeque<Confirmation> toSend;
  private final Set<String> contradicted = ConcurrentHashMap.newKeySet();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final Map<String, AtomicInteger> acknowledged = new ConcurrentHashMap<>();

  Senders(URI door, Deck deck) {
    this.door = door;
    this.deck = deck;
    this.toSend = new LinkedBlockingDeque<>(deck.shuffled());
  }

  /** Sends all in the background; the future fails when an answer is not what it must be. */
  Future<?> start(int count) {
    ExecutorService threads = Executors.newFixedThreadPool(count + 1);
    var all =
        IntStream.rangeClosed(1, count)
            .<Future<?>>mapToObj(i -> threads.submit(() -> work("crash_" + i)))
            .toList();
    Future<?> done =
        threads.submit(
            () -> {
              for (Future<?> one : all) {
                one.get();
              }
              return null;
            });
    threads.shutdown();
    return done;
  }

  /** How many confirmations have their answer. */
  int answered() {
    return answered.get();
  }

  /** How often there was none. */
  int failures() {
    return failures.get();
  }

  /** How often the payment was acknowledged. */
  int acknowledged(Confirmation payment) {
    return acknowledged.getOrDefault(payment.bankReference(), new AtomicInteger()).get();
  }

  private Void work(String sender) throws InterruptedException {
    while (answered.get() < deck.size()) {
      Confirmation next = toSend.poll(100, TimeUnit.MILLISECONDS);
      if (next != null) {
        deliver(sender, next);
      }
    }
    return null;
  }

  private void deliver(String sender, Confirmation confirmation) throws InterruptedException {
    String envelope = confirmation.envelope(sender);
    while (!isAnswered(confirmation, send(envelope))) {
      failures.incrementAndGet();
      Thread.sleep(PAUSE_MILLIS);
    }
    if (!confirmation.conflicting()) {
      acknowledged
          .computeIfAbsent(confirmation.bankReference(), it -> new AtomicInteger())
          .incrementAndGet();
      if (contradicted.add(confirmation.bankReference())) {
        deck.conflictsWith(confirmation).forEach(toSend::addFirst);
      }
    }
    answered.incrementAndGet();
  }

  /** A failure of the gateway is no answer; any other answer must be the right one. */
  private static boolean isAnswered(Confirmation confirmation, String answer) {
    if (answer == null || !answer.contains("Envelope") || answer.contains("SCE909")) {
      return false;
    }
    String expected = confirmation.conflicting() ? "REFERENCE_CONFLICT" : "<correlationId>";
    if (!answer.contains(expected)) {
      throw new AssertionError(expected + " is not in " + answer);
    }
    return true;
  }

  private String send(String envelope) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(TIMEOUT)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(envelope))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return answer.body();
    } catch (IOException e) {
      return null;
    }
  }
}
