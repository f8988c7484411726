package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a typed port says, and what the log keeps, when it is sent no message of its contract. */
@SystemTest
class TypedPortsIT {

  private static final List<String> PORTS =
      List.of("Applications", "GbdFl", "GbdUl", "Payments", "Elicense");

  /** In each of the messages, to be looked for where it must not be. */
  private static final String SECRET = "900101350013";

  private static final Pattern CLIENTS =
      Pattern.compile("<faultcode>\\w+:(Client|VersionMismatch)</faultcode>");

  static Stream<Arguments> probes() {
    return PORTS.stream()
        .flatMap(port -> noMessages().map(probe -> Arguments.of("/services/" + port, probe)));
  }

  private static Stream<Probe> noMessages() {
    String unknown =
        Message.envelope(Message.SOAP11, "", "<u:Drop xmlns:u='urn:drop'>" + SECRET + "</u:Drop>");
    return Stream.of(
        new Probe("an empty HTTP body", new byte[0]),
        new Probe("JSON", "application/json", ("{\"iin\":\"" + SECRET + "\"}").getBytes(UTF_8)),
        new Probe("bytes that are no text", "text/xml", new byte[] {0x1F, (byte) 0x8B, 8, 0}),
        new Probe("windows-1251 that nobody declares", "text/xml", inWindows1251()),
        new Probe("a word", "text/plain", SECRET.getBytes(UTF_8)),
        new Probe("a page", "<html><body>" + SECRET + "</body></html>"),
        new Probe("a truncated message", unknown.substring(0, unknown.length() - 20)),
        new Probe("a DOCTYPE", "<!DOCTYPE e [<!ENTITY e '" + SECRET + "'>]>" + unknown),
        new Probe("an empty Body", Message.envelope(Message.SOAP11, "", "")),
        new Probe("an unknown operation", unknown),
        new Probe("SOAP 1.2", unknown.replace(Message.SOAP11, Message.SOAP12)));
  }

  private static byte[] inWindows1251() {
    return Message.withId("Пример").getBytes(Charset.forName("windows-1251"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("probes")
  void whatIsNoMessageIsAFaultOfTheClientAndOneLineOfTheLog(String port, Probe probe)
      throws IOException {
    long known = Files.size(log());
    HttpResponse<byte[]> answer = post(port, probe);
    String said = new String(answer.body(), UTF_8);
    List<String> lines = since(known);

    assertEquals(500, answer.statusCode(), said);
    // the port with attachments answers in parts, of which the first is the envelope
    assertTrue(Fault.contentType(answer).contains("text/xml"), Fault.contentType(answer));
    assertTrue(CLIENTS.matcher(said).find(), said);
    assertFalse(said.contains(SECRET), said);
    assertFalse(HostileInputIT.INSIDES.matcher(said).find(), said);
    assertEquals(1, lines.stream().filter(line -> line.contains(port)).count(), lines::toString);
    assertFalse(lines.stream().anyMatch(line -> line.contains(SECRET)), lines::toString);
    assertFalse(lines.stream().anyMatch(line -> line.contains("cxf")), lines::toString);
  }

  private static HttpResponse<byte[]> post(String port, Probe probe) {
    HttpRequest.Builder request =
        Gateway.requestAs("integrator", port).POST(BodyPublishers.ofByteArray(probe.body()));
    if (probe.contentType() != null) {
      request.header("Content-Type", probe.contentType());
    }
    return Gateway.sendForBytes(request);
  }

  private static List<String> since(long size) throws IOException {
    byte[] all = Files.readAllBytes(log());
    return new String(all, (int) size, all.length - (int) size, UTF_8).lines().toList();
  }

  private static Path log() {
    return Path.of(System.getProperty("bench.dir"), "server/log/server.log");
  }
}
