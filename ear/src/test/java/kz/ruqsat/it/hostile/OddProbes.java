package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/**
 * Messages that are odd but understood: real clients send such. Each carries a text in its id that
 * must arrive unharmed.
 */
final class OddProbes {

  static final String KAZAKH = "Әңгіме-ҰҮҚҒһ";
  static final String RUSSIAN = "Ёлка";

  private static final String MESSAGE = Message.withId(KAZAKH);
  private static final String UTF_16_OF_STRINGS = "<?xml version=\"1.0\" encoding=\"utf-16\"?>";
  private static final byte[] BYTES = MESSAGE.getBytes(UTF_8);

  private OddProbes() {}

  static Stream<Probe> inKazakh() {
    return Stream.of(
        new Probe("no charset", "text/xml", BYTES),
        new Probe("a library's default charset", "text/xml; charset=ISO-8859-1", BYTES),
        new Probe("no Content-Type", null, BYTES),
        new Probe("Content-Type of JSON", "application/json", BYTES),
        new Probe("Content-Type of plain text", "text/plain", BYTES),
        new Probe("a byte order mark", "\uFEFF" + MESSAGE),
        new Probe("UTF-8 that calls itself UTF-16", UTF_16_OF_STRINGS + MESSAGE),
        new Probe("UTF-16 with a mark", "text/xml", MESSAGE.getBytes(UTF_16)),
        new Probe("UTF-16 without a mark", "text/xml", MESSAGE.getBytes(UTF_16LE)),
        new Probe(
            "a foreign default namespace everywhere",
            MESSAGE.replace("<request>", "<request xmlns=\"urn:anything\">")),
        new Probe("SOAP prefixes of two names", twoPrefixes()),
        new Probe("60,000 children", more("<a/>".repeat(60_000))),
        new Probe("10 MB of text", more("<a>" + "a".repeat(10_000_000) + "</a>")));
  }

  static Probe windows1251() {
    String text = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + Message.withId(RUSSIAN);
    return new Probe("windows-1251", "text/xml", text.getBytes(Charset.forName("windows-1251")));
  }

  private static String more(String content) {
    return Message.envelope(Message.SOAP11, "", Message.request(KAZAKH, content));
  }

  private static String twoPrefixes() {
    return MESSAGE
        .replace("<soap:Body>", "<s:Body xmlns:s=\"" + Message.SOAP11 + "\">")
        .replace("</soap:Body>", "</s:Body>");
  }
}
