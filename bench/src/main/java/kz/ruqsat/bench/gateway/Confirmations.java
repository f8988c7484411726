package kz.ruqsat.bench.gateway;

import java.io.IOException;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ruqsat.eds.testpki.StateNumber;

/**
 * A load of confirmations, each of a payment of its own. Senders share the processors with what is
 * measured, so a message costs them little: it is put together from prepared parts.
 */
final class Confirmations {

  private static final String[] PAYERS =
      IntStream.range(0, 5000)
          .mapToObj(order -> StateNumber.bin(LocalDate.of(2015, 5, 1), order))
          .toArray(String[]::new);

  private static final String DOCUMENT_BEGIN =
      "<notificationPayment xmlns=\"http://payments.bee.kz/GatewayNkNotification\"><reference>B";
  private static final String DOCUMENT_MIDDLE =
      "</bankReference><payDate>"
          + LocalDate.now(ZoneId.of("Asia/Almaty"))
          + "</payDate><amount>43250.00</amount><payerIdn>";
  private static final String DOCUMENT_CODES =
      """
      </payerIdn><bankBik>KKMFKZ2A</bankBik><kno>620201</kno><knp>911</knp><vo>01</vo>\
      <kbk>105402</kbk><docNumber>""";
  private static final String DOCUMENT_END =
      "</docNumber><assign>Лицензионный сбор</assign></notificationPayment>";

  private static final String ENVELOPE_BEGIN =
      """
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
      <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
      <messageId/><correlationId/><serviceId>PSHEP_NotificationPayment</serviceId>\
      <messageType>REQUEST</messageType><messageDate>""";
  private static final String ENVELOPE_MIDDLE =
      """
      </messageDate><sender><senderId>bench</senderId><password>bench</password></sender>\
      </messageInfo><messageData><data>\
      <messageEnvelope xmlns="http://payments.bee.kz/Gateway/KgdEnvelope"><message>""";
  private static final String ENVELOPE_END =
      """
      </message></messageEnvelope></data></messageData></request></a:sendMessage></soap:Body>\
      </soap:Envelope>""";

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

  private int send(long end) throws IOException {
    int sent = 0;
    try (Keepalive connection = new Keepalive(server.uri("/bip-async"))) {
      while (System.nanoTime() < end) {
        connection.post(envelope(references.incrementAndGet()));
        sent++;
      }
    }
    return sent;
  }

  private static byte[] envelope(long number) {
    String document =
        DOCUMENT_BEGIN
            + padded(number, 13)
            + "</reference><bankReference>"
            + padded(number, 12)
            + DOCUMENT_MIDDLE
            + PAYERS[(int) (number % PAYERS.length)]
            + DOCUMENT_CODES
            + number % 1000
            + DOCUMENT_END;
    String envelope =
        ENVELOPE_BEGIN
            + Instant.now()
            + ENVELOPE_MIDDLE
            + Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8))
            + ENVELOPE_END;
    return envelope.getBytes(StandardCharsets.UTF_8);
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(digits - text.length()) + text;
  }
}
