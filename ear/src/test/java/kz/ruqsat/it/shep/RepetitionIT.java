package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;

/** The same message again, in a service that changes state: consent to personal data. */
@SystemTest
class RepetitionIT {

  private static SyncMessage consent() {
    return SyncMessage.of(
        "KDP_SERVICE",
        "<data><uin>"
            + SyncMessage.PERSON
            + "</uin><company>Demo</company><access_name>GBDFLUniversal_token</access_name>"
            + "<expiresIn>60000</expiresIn></data>");
  }

  @Test
  void theSameIdAndContentGetTheSameAnswerByteForByte() {
    SyncMessage message = consent();
    String first = SyncDoor.answer(SyncDoor.OPEN, message.bytes());
    assertEquals(first, SyncDoor.answer(SyncDoor.OPEN, message.bytes()));
    String date = message.text().replaceAll("(?s)^.*?<messageDate>(.*?)</messageDate>.*", "$1");
    SyncMessage later = message.with(date, "2026-02-03T10:15:30+05:00");
    assertEquals(first, SyncDoor.answer(SyncDoor.OPEN, later.bytes()));

    String query = "/api/v1/messages?outcome=REPEATED&messageId=" + message.messageId();
    String found = Gateway.send(Gateway.requestAs("operator", query).GET()).body();
    assertEquals(3, found.split("\"outcome\":\"REPEATED\"", -1).length, found);
  }

  @Test
  void anIdMayHave255Characters() {
    SyncMessage message = consent();
    SyncMessage longer = message.with(message.messageId(), message.messageId() + "i".repeat(219));
    String first = SyncDoor.answer(SyncDoor.OPEN, longer.bytes());
    assertEquals(first, SyncDoor.answer(SyncDoor.OPEN, longer.bytes()));
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    SyncMessage message = consent();
    SyncDoor.answer(SyncDoor.OPEN, message.bytes());
    SyncMessage other = message.with("<expiresIn>60000", "<expiresIn>60001");
    SyncDoor.fault(SyncDoor.OPEN, other.bytes(), "RUQ104");
  }

  @Test
  void anotherIdIsAnotherCall() {
    assertNotEquals(
        SyncDoor.element("code", token(SyncDoor.answer(SyncDoor.OPEN, consent().bytes()))),
        SyncDoor.element("code", token(SyncDoor.answer(SyncDoor.OPEN, consent().bytes()))));
  }

  /** The payload of an answer, its names without prefixes. */
  private static String token(String answer) {
    return answer.replaceAll("(?s).*<data", "<data").replaceAll("<(/?)\\w+:", "<$1");
  }

  @Test
  void repetitionsAtOnceEndAsOneCall() throws Exception {
    SyncMessage message = consent();
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      Callable<String> send = () -> SyncDoor.answer(SyncDoor.OPEN, message.bytes());
      List<Future<String>> sent =
          senders.invokeAll(Stream.generate(() -> send).limit(8).collect(Collectors.toList()));
      String first = sent.get(0).get();
      for (Future<String> answer : sent) {
        assertEquals(first, answer.get());
      }
    } finally {
      senders.shutdownNow();
    }
    assertFalse(serverLog().contains("shep_call"), "a race that is handled is no error of the log");
  }

  private static String serverLog() throws IOException {
    Path log = Path.of(System.getProperty("bench.dir"), "server", "log", "server.log");
    return Files.readString(log).toLowerCase(Locale.ROOT);
  }

  @Test
  void documentSignedByAnotherParticipantIsRefused() {
    byte[] document = "<data><iin>900101350013</iin></data>".getBytes(StandardCharsets.UTF_8);
    byte[] signed =
        new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT)
            .sign(document, DemoKeys.signer("rsa", "demo_is"));
    String data = new String(signed, StandardCharsets.UTF_8);
    SyncMessage own = SyncMessage.of("GBDFL_UniversalServiceSync", data);
    SyncDoor.answer(SyncDoor.OPEN, own.bytes());
    SyncMessage stolen =
        own.with("demo_is", "demo_limited").with("demo_secret", "demo_limited_secret");
    String fault = SyncDoor.fault(SyncDoor.OPEN, stolen.bytes(), "SCE015");
    assertTrue(fault.contains("UNTRUSTED"), fault);
  }
}
