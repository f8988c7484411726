package kz.ruqsat.it.shep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a participant is called. It counts the calls and decides what becomes of each. */
final class Callback implements HttpHandler {

  private static final byte[] TAKEN =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
      <r:sendMessageResponse xmlns:r="http://bip.bee.kz/AsyncChannel/v10/Types"><response/>\
      </r:sendMessageResponse></s:Body></s:Envelope>\
      """
          .getBytes(StandardCharsets.UTF_8);

  /** What a participant does with what it is brought. */
  @FunctionalInterface
  interface Mind {

    /** Whether the participant takes it; returns when it answers. */
    boolean takes(String body) throws Exception;
  }

  /** Takes everything at once. */
  static final Mind WILLING = body -> true;

  /** Takes nothing. */
  static final Mind FAILING = body -> false;

  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile Mind mind = WILLING;

  /** From now on it is of that mind. */
  void is(Mind other) {
    mind = other;
  }

  /** What was brought, as it came. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** The calls that brought something with that in it. */
  List<String> calls(String part) {
    return calls.stream().filter(body -> body.contains(part)).toList();
  }

  /** The calls that brought a message or news of it. */
  List<String> callsOf(String messageId) {
    return calls("<messageId>" + messageId + "</messageId>");
  }

  /** How many calls are under way. */
  int running() {
    return running.get();
  }

  /** How many were under way at once at most. */
  int most() {
    return most.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      most.accumulateAndGet(running.incrementAndGet(), Math::max);
      calls.add(body);
      boolean taken = decide(body);
      exchange.sendResponseHeaders(taken ? 200 : 503, TAKEN.length);
      exchange.getResponseBody().write(taken ? TAKEN : new byte[TAKEN.length]);
    }
  }

  private boolean decide(String body) {
    try {
      return mind.takes(body);
    } catch (Exception e) {
      return false;
    } finally {
      running.decrementAndGet();
    }
  }
}
