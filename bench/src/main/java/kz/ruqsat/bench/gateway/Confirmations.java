package kz.ruqsat.bench.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kz.ruqsat.eds.testpki.StateNumber;

/** A load of confirmations, each of a payment of its own. */
final class Confirmations {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Server server;
  private final AtomicLong references = new AtomicLong();

  Confirmations(Server server) {
    this.server = server;
  }

  /** How many are acknowledged in a second, with so many senders. */
  double perSecond(int clients, int seconds) throws InterruptedException, ExecutionException {
    ExecutorService senders = Executors.newFixedThreadPool(clients);
    try {
      long begin = System.nanoTime();
      long end = begin + seconds * 1_000_000_000L;
      Callable<Integer> sender = () -> send(end);
      List<Callable<Integer>> all = Stream.generate(() -> sender).limit(clients).toList();
      int sent = 0;
      for (Future<Integer> one : senders.invokeAll(all)) {
        sent += one.get();
      }
      return sent / ((System.nanoTime() - begin) / 1e9);
    } finally {
      senders.shutdownNow();
    }
  }

  private int send(long end) throws IOException, InterruptedException {
    int sent = 0;
    while (System.nanoTime() < end) {
      HttpRequest request =
          HttpRequest.newBuilder(server.uri("/bip-async"))
              .header("Content-Type", "text/xml; charset=utf-8")
              .POST(BodyPublishers.ofString(envelope(references.incrementAndGet())))
              .build();
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.body());
      }
      sent++;
    }
    return sent;
  }

  private static String envelope(long number) {
    String document =
        """
        <notificationPayment xmlns="http://payments.bee.kz/GatewayNkNotification">\
        <reference>B%013d</reference><bankReference>%012d</bankReference><payDate>%s</payDate>\
        <amount>43250.00</amount><payerIdn>%s</payerIdn><bankBik>KKMFKZ2A</bankBik>\
        <kno>620201</kno><knp>911</knp><vo>01</vo><kbk>105402</kbk><docNumber>%d</docNumber>\
        <assign>Лицензионный сбор</assign></notificationPayment>"""
            .formatted(
                number,
                number,
                LocalDate.now(ZoneId.of("Asia/Almaty")),
                StateNumber.bin(LocalDate.of(2015, 5, 1), (int) (number % 5000)),
                number % 1000);
    return """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
        <messageId/><correlationId/><serviceId>PSHEP_NotificationPayment</serviceId>\
        <messageType>REQUEST</messageType><messageDate>%s</messageDate><sender>\
        <senderId>bench</senderId><password>bench</password></sender></messageInfo><messageData>\
        <data><messageEnvelope xmlns="http://payments.bee.kz/Gateway/KgdEnvelope"><message>%s\
        </message></messageEnvelope></data></messageData></request></a:sendMessage></soap:Body>\
        </soap:Envelope>"""
        .formatted(
            Instant.now(),
            Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8)));
  }
}
