package kz.ruqsat.eds.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.XML_SIGNATURES;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static kz.ruqsat.eds.xml.Messages.verifyBody;
import static kz.ruqsat.eds.xml.Messages.verifyDocument;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that attack whoever parses them, before any signature is looked at. */
class HostileXmlTest {

  private final String signed =
      signDocument(APPLICATION, Signers.system(SignatureAlgorithm.RSA_SHA256));

  @Test
  void anExternalEntityIsNotRead(@TempDir Path directory) throws Exception {
    Path secret = Files.writeString(directory.resolve("secret"), "secret");
    refusedAsDtd("<!DOCTYPE application [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>");
  }

  @Test
  void anExternalDtdIsNotFetched() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> visits.incrementAndGet());
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
      refusedAsDtd("<!DOCTYPE application SYSTEM '" + address + "'>");
      refusedAsDtd("<!DOCTYPE application [<!ENTITY % p SYSTEM '" + address + "'> %p;]>");
    } finally {
      server.stop(0);
    }
    assertEquals(0, visits.get());
  }

  @Test
  void aBombOfEntitiesDoesNotGoOff() {
    String bomb =
        IntStream.range(1, 30)
            .mapToObj(i -> "<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1))
            .collect(Collectors.joining("", "<!DOCTYPE application [<!ENTITY e0 'x'>", "]>"));
    refusedAsDtd(bomb);
  }

  @Test
  void anAttributeByDefaultIsNotAdmitted() {
    refusedAsDtd("<!DOCTYPE application [<!ATTLIST iin Id ID 'id-1'>]>");
  }

  @Test
  void anEmptyDtdIsNotAdmittedEither() {
    refusedAsDtd("<!DOCTYPE application>");
  }

  @Test
  void nestingHasABottom() {
    assertCode(VerdictCode.TOO_LARGE, verifyDocument(nested(101)).verdict());
    assertCode(VerdictCode.STRUCTURE, verifyDocument(nested(100)).verdict());
    assertCode(VerdictCode.TOO_LARGE, verifyBody(nested(100_000)).verdict());
  }

  @Test
  void attributesAreCounted() {
    assertCode(VerdictCode.TOO_LARGE, verifyDocument(attributes(201)).verdict());
    assertCode(VerdictCode.STRUCTURE, verifyDocument(attributes(200)).verdict());
  }

  @Test
  void elementsAreCountedBeforeATreeOfThemFillsTheMemory() {
    assertCode(
        VerdictCode.TOO_LARGE, verifyDocument("<a>" + "<b/>".repeat(400_000) + "</a>").verdict());
    assertCode(
        VerdictCode.TOO_LARGE,
        XML_SIGNATURES.verify("<a>" + "<b/>".repeat(400_000) + "</a>").verdict());
    assertCode(
        VerdictCode.STRUCTURE, verifyDocument("<a>" + "<b/>".repeat(9_000) + "</a>").verdict());
  }

  @Test
  void lengthIsLimited() {
    XmlLimits limits = new XmlLimits(signed.getBytes(UTF_8).length, 100, 200);
    XmlSignatures signatures = new XmlSignatures(Primitives.open(), limits);

    assertEquals(Verdict.VALID, signatures.verify(signed.getBytes(UTF_8)).verdict());
    assertCode(VerdictCode.TOO_LARGE, signatures.verify((signed + " ").getBytes(UTF_8)).verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a b='1' b='2'/>",
        "<p:a/>",
        "<a>&nbsp;</a>",
        "<a>&#0;</a>",
        "<a>\u0000</a>",
        "<a xmlns:p=''/>",
        "{}"
      })
  void whatIsNotWellFormedIsRefused(String text) {
    assertCode(VerdictCode.STRUCTURE, verifyDocument(text).verdict());
    assertCode(VerdictCode.STRUCTURE, verifyBody(text).verdict());
  }

  @Test
  void octetsThatAreNotTheDeclaredEncodingAreRefused() {
    byte[] latin = "<a>\u00e9</a>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertCode(VerdictCode.STRUCTURE, XML_SIGNATURES.verify(latin).verdict());
    byte[] liar = "<?xml version='1.0' encoding='UTF-8'?><a/>".getBytes(UTF_16);
    assertCode(VerdictCode.STRUCTURE, XML_SIGNATURES.verify(liar).verdict());
  }

  @Test
  void xml11IsRefusedBecauseItHasNoCanonicalForm() {
    assertCode(VerdictCode.STRUCTURE, verifyDocument("<?xml version='1.1'?>" + signed).verdict());
  }

  @Test
  void theReasonTellsNothingOfTheContent() {
    Verdict verdict = verifyDocument("<iin>900101350013</inn>").verdict();
    assertTrue(verdict.detail().startsWith("not well-formed at line 1"), verdict::detail);
  }

  private void refusedAsDtd(String dtd) {
    Verdict verdict = verifyDocument(dtd + signed.replace("<iin>9", "<iin>&e29;9")).verdict();
    assertEquals(Verdict.of(VerdictCode.STRUCTURE, "a DTD is not admitted"), verdict);
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  private static String attributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + "='1'")
        .collect(Collectors.joining(" ", "<a ", "/>"));
  }
}
