package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How recipients that fail, hang or are stopped are treated, and what others notice of it. */
@SystemTest
class DeliveryIT {

  private static final String ASKER = "bench_asker";

  /** After so many failures in a row an address is left alone; up to three calls may be on. */
  private static final int CALLS_BEFORE_REST = 5 + 3;

  private static final long REST_NANOS = 1_000_000_000;

  private static Callbacks callbacks;
  private static Callback asker;
  private static Callback brisk;

  @BeforeAll
  static void open() {
    callbacks = new Callbacks(Integer.getInteger("bench.upstream.port"));
    asker = callbacks.at("/asker");
    brisk = callbacks.at("/brisk");
  }

  @AfterAll
  static void close() {
    callbacks.close();
  }

  @BeforeEach
  void takeEverything() {
    asker.is(Callback.WILLING);
    brisk.is(Callback.WILLING);
  }

  private static String data(String text) {
    return "<data><part>" + text + "</part><once>" + UUID.randomUUID() + "</once></data>";
  }

  /** The acknowledgement of a request. */
  private static String request(String service) {
    return AsyncDoor.answer(AsyncDoor.message(ASKER, service, "REQUEST", null, data("request")));
  }

  private static String ask(String service) {
    return id(request(service));
  }

  private static List<String> ask(String service, int times) {
    return IntStream.range(0, times).mapToObj(i -> ask(service)).toList();
  }

  private static String id(String answer) {
    return SyncDoor.element("messageId", answer);
  }

  private static String chain(String answer) {
    return SyncDoor.element("correlationId", answer);
  }

  /** Another message along a chain of the asker's; its number. */
  private static String update(String service, String chain) {
    return id(AsyncDoor.answer(AsyncDoor.message(ASKER, service, "UPDATE", chain, data("update"))));
  }

  private static void awaitDelivered(List<String> messages) {
    messages.forEach(it -> AsyncDoor.awaitState(ASKER, it, "DELIVERED"));
  }

  private static void awaitRunning(Callback callback, int calls) {
    AsyncDoor.await(
        () -> callback.running() == calls, () -> callback.running() + " calls are under way");
  }

  @Test
  void whatAnOperatorStopsIsNeverDeliveredAndTheSenderLearnsWhy() {
    Callback stopped = callbacks.at("/stopped");
    stopped.is(Callback.FAILING);
    String answer = request("BENCH_STOPPED");
    String message = id(answer);
    AsyncDoor.awaitState(ASKER, message, "NOT_DELIVERED");
    int calls = stopped.callsOf(message).size();
    String delivery = OwedDoor.id(message);
    assertEquals(400, OwedDoor.decide(delivery, "stop", null).statusCode());
    assertEquals(204, OwedDoor.decide(delivery, "stop", "sent by mistake").statusCode());

    String state = AsyncDoor.answer(AsyncDoor.statusOf(ASKER, message));
    assertTrue(state.contains(">DELIVERY_STOPPED<"), state);
    assertTrue(state.contains("<statusMessage>sent by mistake</statusMessage>"), state);
    AsyncDoor.await(
        () ->
            asker.callsOf(message).stream()
                .anyMatch(it -> it.contains(">DELIVERY_STOPPED<") && it.contains(">sent by mis")),
        () -> "told: " + asker.callsOf(message));
    assertFalse(OwedDoor.of(message).contains("MESSAGE"), () -> OwedDoor.of(message));
    assertEquals(404, OwedDoor.decide(delivery, "resend", "as before").statusCode());
    String trail = OwedDoor.trail(message);
    assertTrue(trail.contains("\"action\":\"DELIVERY_STOPPED\""), trail);
    assertTrue(trail.contains("\"purpose\":\"sent by mistake\""), trail);
    assertTrue(trail.contains("\"actor\":\"demo_operator\""), trail);

    stopped.is(Callback.WILLING);
    awaitDelivered(List.of(update("BENCH_STOPPED", chain(answer))));
    assertEquals(calls, stopped.callsOf(message).size(), "the chain went on without it");
  }

  @Test
  void whatIsStoppedDuringACallStaysStoppedWhateverTheRecipientSays() {
    Callback stopped = callbacks.at("/stopped");
    CountDownLatch gate = new CountDownLatch(1);
    stopped.is(
        body -> {
          gate.await();
          return true;
        });
    String answer = request("BENCH_STOPPED");
    String message = id(answer);
    awaitRunning(stopped, 1);
    assertEquals(204, OwedDoor.decide(OwedDoor.id(message), "stop", "no need").statusCode());
    gate.countDown();
    awaitDelivered(List.of(update("BENCH_STOPPED", chain(answer))));
    AsyncDoor.answer(
        AsyncDoor.receipt("bench_stopped", message, "MESSAGE_NOT_ACCTEPTED", "RESEND"));
    AsyncDoor.answer(AsyncDoor.receipt("bench_stopped", message, "MESSAGE_ACCEPTED", "NOT_RESEND"));
    AsyncDoor.awaitState(ASKER, message, "DELIVERY_STOPPED");
    awaitDelivered(List.of(update("BENCH_STOPPED", chain(answer))));
    assertEquals(1, stopped.callsOf(message).size());
  }

  @Test
  void operatorSendsAgainWithAReasonThatIsKept() {
    Callback stopped = callbacks.at("/stopped");
    stopped.is(Callback.FAILING);
    String message = ask("BENCH_STOPPED");
    AsyncDoor.awaitState(ASKER, message, "NOT_DELIVERED");
    stopped.is(Callback.WILLING);
    assertEquals(204, OwedDoor.decide(OwedDoor.id(message), "resend", "is well").statusCode());
    awaitDelivered(List.of(message));
    String trail = OwedDoor.trail(message);
    assertTrue(trail.contains("\"action\":\"DELIVERY_RESENT\""), trail);
    assertTrue(trail.contains("\"purpose\":\"is well\""), trail);
  }

  @ParameterizedTest
  @CsvSource({
    "200, <html><body>Taken</body></html>",
    "200, ''",
    "200, {}",
    "500, <s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
        + "<faultcode>s:Server</faultcode><faultstring>full</faultstring></s:Fault></s:Body>"
        + "</s:Envelope>"
  })
  void onlyAnAnswerOfTheContractCountsAsTaken(int status, String answer) {
    Callback willing = new Callback();
    AtomicBoolean first = new AtomicBoolean(true);
    callbacks.at(
        "/stopped",
        exchange -> {
          if (first.getAndSet(false)) {
            byte[] octets = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
            exchange.getResponseBody().write(octets);
            exchange.close();
          } else {
            willing.handle(exchange);
          }
        });
    String message = ask("BENCH_STOPPED");
    awaitDelivered(List.of(message));
    assertFalse(first.get());
    assertEquals(1, willing.callsOf(message).size(), "brought again");
  }

  @Test
  void participantHasSoManyCallsAtOnceAndNoMore() {
    Callback narrow = callbacks.at("/narrow");
    Semaphore gate = new Semaphore(0);
    narrow.is(
        body -> {
          gate.acquire();
          return true;
        });
    List<String> messages = ask("BENCH_NARROW", 6);
    awaitRunning(narrow, 2);
    awaitDelivered(ask("BENCH_BRISK", 3));
    assertEquals(2, narrow.calls().size(), "the others wait");
    gate.release();
    AsyncDoor.await(() -> narrow.calls().size() == 3, () -> "calls: " + narrow.calls().size());
    gate.release(messages.size());
    awaitDelivered(messages);
    assertEquals(2, narrow.most());
  }

  @Test
  void addressThatKeepsFailingIsLeftAloneTriedOnceARestAndCalledAgainWhenItIsWell() {
    Callback failing = callbacks.at("/failing");
    failing.is(Callback.FAILING);
    long begin = System.nanoTime();
    ask("BENCH_FAILING", 10);
    AsyncDoor.await(
        () -> failing.calls().size() >= CALLS_BEFORE_REST + 2,
        () -> "calls: " + failing.calls().size());
    int calls = failing.calls().size();
    long rests = (System.nanoTime() - begin) / REST_NANOS;
    assertTrue(
        calls <= CALLS_BEFORE_REST + rests,
        () -> calls + " calls although there were " + rests + " rests only");

    failing.is(Callback.WILLING);
    List<String> many = ask("BENCH_FAILING", 40);
    AsyncDoor.await(
        () -> many.stream().noneMatch(it -> failing.callsOf(it).isEmpty()),
        () -> "one call a rest is too few for " + many.size() + " messages");
  }

  @Test
  void recipientThatHangsHarmsNoOther() {
    Callback hanging = callbacks.at("/hanging");
    CountDownLatch gate = new CountDownLatch(1);
    hanging.is(
        body -> {
          gate.await();
          return true;
        });
    List<String> held = ask("BENCH_HANGING", 8);
    awaitRunning(hanging, 4);
    awaitDelivered(ask("BENCH_BRISK", 8));
    assertEquals(4, hanging.running(), "it still hangs");
    for (String message : held) {
      String state = AsyncDoor.answer(AsyncDoor.statusOf(ASKER, message));
      assertTrue(state.contains(">ON_DELIVERY<"), state);
    }
    gate.countDown();
    awaitDelivered(held);
    assertEquals(held.size(), hanging.calls().size());
  }

  @Test
  void recipientThatIsGoneHarmsNoOther() {
    List<String> lost = ask("BENCH_GONE", 2);
    awaitDelivered(ask("BENCH_BRISK", 8));
    lost.forEach(it -> assertTrue(OwedDoor.of(it).contains("\"bench_gone\""), it));
    AsyncDoor.awaitState(ASKER, lost.get(0), "NOT_DELIVERED");
    assertTrue(OwedDoor.of(lost.get(0)).contains("\"lastError\":\"ConnectException\""));
  }

  @Test
  void answerThatComesTooLateIsNotWaitedForAndTheMessageIsBroughtAgain() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicBoolean first = new AtomicBoolean(true);
    Callback late = callbacks.at("/late");
    late.is(
        body -> {
          if (first.getAndSet(false)) {
            gate.await();
          }
          return true;
        });
    String message = ask("BENCH_LATE");
    awaitDelivered(List.of(message));
    assertEquals(1, late.running(), "the first call is not answered yet");
    assertTrue(late.callsOf(message).size() > 1, () -> "calls: " + late.calls().size());
    gate.countDown();
  }

  @Test
  void recipientWhoseAnswerNeverEndsIsHungUpOn() {
    CountDownLatch hungUp = new CountDownLatch(1);
    AtomicBoolean first = new AtomicBoolean(true);
    Callback willing = new Callback();
    callbacks.at(
        "/late",
        exchange -> {
          if (first.getAndSet(false)) {
            Drip.answer(exchange);
            hungUp.countDown();
          } else {
            willing.handle(exchange);
          }
        });
    String message = ask("BENCH_LATE");
    awaitDelivered(List.of(message));
    AsyncDoor.await(() -> hungUp.getCount() == 0, () -> "the gateway still listens");
  }

  @Test
  void chainWhoseFirstMessageFailsHoldsUpNoOtherOfTheSameRecipientAndKeepsItsOrder() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicBoolean begun = new AtomicBoolean();
    String difficult = UUID.randomUUID().toString();
    brisk.is(
        body -> {
          if (body.contains(difficult)) {
            if (begun.compareAndSet(false, true)) {
              return false;
            }
            gate.await();
          }
          return true;
        });
    String slow =
        AsyncDoor.answer(AsyncDoor.message(ASKER, "BENCH_BRISK", "REQUEST", null, data(difficult)));
    List<String> held = chainOfThree(slow);
    String quick = request("BENCH_BRISK");
    List<String> passed = chainOfThree(quick);
    awaitDelivered(passed);
    assertEquals(List.of(id(slow)), broughtAlong(chain(slow)), "the others of its chain wait");
    gate.countDown();
    awaitDelivered(held);
    assertEquals(held, broughtAlong(chain(slow)));
    assertEquals(passed, broughtAlong(chain(quick)));
    assertTrue(brisk.callsOf(id(slow)).size() > 1, "the first failed once");
  }

  private static List<String> chainOfThree(String first) {
    return List.of(
        id(first), update("BENCH_BRISK", chain(first)), update("BENCH_BRISK", chain(first)));
  }

  /** The messages of a chain in the order in which they were brought first. */
  private static List<String> broughtAlong(String chain) {
    return brisk.calls("<correlationId>" + chain + "</correlationId>").stream()
        .map(DeliveryIT::id)
        .distinct()
        .toList();
  }

  @Test
  void providerThatAnswersTwiceIsHeardOnce() {
    String answer = request("BENCH_BRISK");
    awaitDelivered(List.of(id(answer)));
    String response =
        AsyncDoor.message("bench_brisk", "BENCH_BRISK", "RESPONSE", chain(answer), data("found"));
    String response2 = response.replace(">found<", ">found otherwise<");
    String taken = AsyncDoor.answer(response);
    assertEquals(id(taken), id(AsyncDoor.answer(response)), "the same answer again");
    AsyncDoor.fault(response2, "sendMessage", "RUQ108");
    AsyncDoor.awaitState("bench_brisk", id(taken), "DELIVERED");
    List<String> along = asker.calls("<correlationId>" + chain(answer) + "</correlationId>");
    assertEquals(1, along.size(), () -> "answers: " + along);
    assertTrue(along.get(0).contains(">found<"), along.get(0));
  }

  @Test
  void recipientMayTakeAMessageByItsAnswerAndByAReceiptAtOnce() throws Exception {
    ExecutorService receipts = Executors.newCachedThreadPool();
    List<Future<String>> sent = new CopyOnWriteArrayList<>();
    brisk.is(
        body -> {
          String receipt =
              AsyncDoor.receipt("bench_brisk", id(body), "MESSAGE_ACCEPTED", "NOT_RESEND");
          sent.add(receipts.submit(() -> AsyncDoor.answer(receipt)));
          return true;
        });
    try {
      List<String> messages = ask("BENCH_BRISK", 20);
      awaitDelivered(messages);
      for (Future<String> receipt : sent) {
        assertTrue(receipt.get().contains("<notificationId>"));
      }
      messages.forEach(it -> assertEquals(1, brisk.callsOf(it).size(), it));
    } finally {
      receipts.shutdownNow();
    }
  }
}
