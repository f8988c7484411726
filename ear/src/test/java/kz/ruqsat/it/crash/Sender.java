package kz.ruqsat.it.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A participant that sends messages on several connections, and each again until it is
 * acknowledged, as the contract asks of it.
 */
final class Sender implements AutoCloseable {

  private static final int CONNECTIONS = 8;
  private static final Pattern ID = Pattern.compile("<messageId>([0-9]+)</messageId>");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Instant date = Instant.now();
  private final CountDownLatch open;

  /**
   * Begins to send.
   *
   * @param doors where each message is sent to
   */
  Sender(int messages, IntFunction<URI> doors) {
    open = new CountDownLatch(messages);
    for (int i = 0; i < messages; i++) {
      int number = i;
      threads.execute(() -> send(number, doors.apply(number)));
    }
  }

  /** The gateway's ids of the messages it acknowledged so far. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  /** Waits until every message is acknowledged. */
  void await() throws InterruptedException {
    open.await();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void send(int number, URI door) {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(envelope(number)))
            .build();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() == 200 && id.find()) {
          acknowledged.add(id.group(1));
          open.countDown();
          return;
        }
        Thread.sleep(100);
      } catch (IOException e) {
        again();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void again() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String envelope(int number) {
    return """
    <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
    <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
    <messageId/><correlationId/><serviceId>CRASH</serviceId><messageType>REQUEST</messageType>\
    <messageDate>%s</messageDate><sender><senderId>crash_sender</senderId>\
    <password>crash</password></sender></messageInfo><messageData><data><number>%d</number>\
    </data></messageData></request></a:sendMessage></s:Body></s:Envelope>\
    """
        .formatted(date, number);
  }
}
