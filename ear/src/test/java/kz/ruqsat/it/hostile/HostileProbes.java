package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Messages that must be refused as the sender's fault, and at once. */
final class HostileProbes {

  private HostileProbes() {}

  static Stream<Probe> malformed() {
    return Stream.of(
        new Probe("an empty HTTP body", new byte[0]),
        new Probe("white space only", "  \n "),
        new Probe("binary zeros", new byte[1000]),
        new Probe("JSON", "application/json", "{\"iin\":\"000000000000\"}".getBytes(UTF_8)),
        new Probe("a truncated message", Message.plain().substring(0, 300)),
        new Probe("text after the envelope", Message.plain() + "<more/>"),
        new Probe("an undeclared prefix", Message.plain().replace("<request>", "<x:request>")),
        new Probe("a control character", Message.withId("&#0;")),
        new Probe("bytes that are not UTF-8", notUtf8()),
        new Probe("a compressed message", compressed()),
        new Probe("an encoding nobody knows", declaring("x-nobody") + Message.plain()),
        new Probe(
            "a mark of one encoding, a declaration of another",
            "\uFEFF" + declaring("windows-1251") + Message.plain()));
  }

  static Stream<Probe> attacks() {
    return Stream.of(
        new Probe("a DOCTYPE", "<!DOCTYPE e>" + Message.plain()),
        new Probe(
            "an external entity",
            "<!DOCTYPE e [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + Message.withId("&f;")),
        new Probe(
            "a parameter entity over the network",
            "<!DOCTYPE e [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/e.dtd\">%p;]>"
                + Message.plain()),
        new Probe("a billion laughs", laughs() + Message.withId("&l9;")),
        new Probe("5,000 levels", around("<a>".repeat(5_000) + "</a>".repeat(5_000))),
        new Probe("5,000 levels in the data", inData("<a>".repeat(5_000) + "</a>".repeat(5_000))),
        new Probe(
            "5,000 levels in the header", inHeader("<a>".repeat(5_000) + "</a>".repeat(5_000))),
        new Probe("300,000 children", around("<a/>".repeat(300_000))),
        new Probe("50,000 attributes", around("<a" + attributes(50_000) + "/>")));
  }

  static Stream<Probe> wrongMessages() {
    String missing = Message.plain().replaceAll("<serviceId>.*</serviceId>", "");
    return Stream.of(
        new Probe("another root", "<html><body>SendMessage</body></html>"),
        new Probe("an empty Body", Message.envelope(Message.SOAP11, "", "")),
        new Probe("text in the Body", Message.envelope(Message.SOAP11, "", "SendMessage")),
        new Probe(
            "two messages in the Body",
            Message.envelope(
                Message.SOAP11, "", Message.request("1", "") + Message.request("2", ""))),
        new Probe(
            "an unknown operation",
            Message.envelope(Message.SOAP11, "", "<t:Drop xmlns:t=\"urn:drop\"/>")),
        new Probe("no serviceId", missing),
        new Probe("an id of 256 characters", Message.withId("i".repeat(256))),
        new Probe(
            "no requestInfo", Message.plain().replaceAll("(?s)<requestInfo>.*</requestInfo>", "")),
        new Probe(
            "no date",
            Message.plain().replaceAll("<messageDate>.*</messageDate>", "<messageDate/>")),
        new Probe(
            "a date that is none",
            Message.plain()
                .replaceAll(
                    "<messageDate>.*</messageDate>",
                    "<messageDate>2026-02-30T00:00:00Z</messageDate>")));
  }

  private static String around(String content) {
    return Message.envelope(Message.SOAP11, "", Message.request("probe", content));
  }

  private static String inData(String content) {
    return Message.plain().replace("<iin>", content + "<iin>");
  }

  private static String inHeader(String content) {
    return Message.envelope(Message.SOAP11, content, Message.request("probe", ""));
  }

  private static String attributes(int count) {
    var attributes = new StringBuilder();
    IntStream.range(0, count).forEach(i -> attributes.append(" a").append(i).append("=\"\""));
    return attributes.toString();
  }

  private static String laughs() {
    var doctype = new StringBuilder("<!DOCTYPE e [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      String before = ("&l" + (i - 1) + ";").repeat(10);
      doctype.append("<!ENTITY l").append(i).append(" \"").append(before).append("\">");
    }
    return doctype.append("]>").toString();
  }

  private static byte[] compressed() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(Message.plain().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] notUtf8() {
    byte[] bytes = Message.plain().getBytes(UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    return bytes;
  }

  private static String declaring(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
  }
}
