package kz.ruqsat.eds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.testpki.Addresses;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import kz.ruqsat.eds.testpki.TestPki;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final String PASSWORD = "Qwerty12";

  @TempDir static Path centre;
  private static TestPki pki;

  @TempDir Path directory;
  private Path document;
  private String answer;

  @BeforeAll
  static void open() throws Exception {
    pki =
        TestPki.open(
            centre, PASSWORD.toCharArray(), SignatureAlgorithm.GOST_2015, 0, SharedPki.CLOCK);
    Files.write(centre.resolve("root.cer"), pki.root().getEncoded());
    Files.write(centre.resolve("ca.cer"), pki.issuingCa().getEncoded());
    Files.writeString(centre.resolve("password"), PASSWORD + "\n");
  }

  @AfterAll
  static void close() {
    pki.close();
  }

  @BeforeEach
  void write() throws IOException {
    document = Files.writeString(directory.resolve("a.xml"), "<a><b>рұқсат</b></a>");
  }

  @Test
  void aSignedDocumentIsVerifiedWithItsSigner() {
    Path signed = sign("xml", Sample.HEAD, document);
    assertEquals(0, verify(signed));
    assertTrue(answer.contains("\"verdict\": \"VALID\""), answer);
    assertTrue(answer.contains("\"iin\": \"" + Sample.HEAD.iin() + "\""), answer);
    assertTrue(answer.contains("\"kind\": \"OCSP\""), answer);
    assertEquals(0, verify(signed, "--role", "head", "--iin", Sample.HEAD.iin()));
    assertEquals(1, verify(signed, "--role", "employee"));
    assertTrue(answer.contains("\"verdict\": \"ROLE\""), answer);
    assertEquals(1, verify(signed, "--bin", "010440000003", "--language", "en"));
    assertTrue(answer.contains("The BIN in the certificate is not that of the applicant."), answer);
  }

  @Test
  void aRevokedSignerEndsWithOne() {
    assertEquals(1, verify(sign("xml", Sample.REVOKED, document)));
    assertTrue(answer.contains("\"verdict\": \"REVOKED\""), answer);
    assertTrue(answer.contains("Сертификат отозван."), answer);
  }

  @Test
  void aChangedDocumentEndsWithOne() throws IOException {
    Path signed = sign("xml", Sample.HEAD, document);
    Files.writeString(signed, Files.readString(signed).replace("рұқсат", "тыйым"));
    assertEquals(1, run("verify", signed.toString(), "--signature-only"));
    assertTrue(answer.contains("\"verdict\": \"DIGEST_MISMATCH\""), answer);
    assertEquals(1, verify(signed));
  }

  @Test
  void theTimeOfReceiptMayBeGiven() {
    Path signed = sign("xml", Sample.EXPIRED, document);
    assertEquals(1, verify(signed));
    assertTrue(answer.contains("\"verdict\": \"EXPIRED\""), answer);
    assertEquals(0, verify(signed, "--at", "2026-09-01T00:00:00Z"));
    assertEquals(2, verify(signed, "--at", "yesterday"));
    String root = centre.resolve("root.cer").toString();
    assertEquals(2, run("verify", signed.toString(), "--root", root, "--deadline", "soon"));
    assertTrue(answer.contains("--deadline is not a number of seconds"), answer);
  }

  @Test
  void cmsIsSignedStampedCosignedAndVerified() throws IOException {
    Path first =
        sign(
            "cms",
            Sample.HEAD,
            document,
            "--tsp",
            pki.addresses().tsp().toString(),
            "--deadline",
            "30");
    Path both = directory.resolve("both.p7s");
    assertEquals(
        0,
        run(
            "sign",
            document.toString(),
            "--format",
            "cms",
            "--add-to",
            first.toString(),
            "--key",
            key(Sample.EMPLOYEE),
            "--password-file",
            password(),
            "--out",
            both.toString()));
    assertEquals(0, verify(both, "--role", "head"));
    assertEquals(2, answer.split("\"claimedAt\"").length - 1);
    assertEquals(1, answer.split("\"stampedAt\"").length - 1);
    Path base64 =
        Files.write(
            directory.resolve("base64.txt"),
            Base64.getMimeEncoder().encode(Files.readAllBytes(both)));
    assertEquals(0, verify(base64));
  }

  @Test
  void aDetachedSignatureNeedsItsContent() throws IOException {
    Path detached = sign("cms", Sample.HEAD, document, "--detached");
    assertEquals(0, verify(detached, "--content", document.toString()));
    assertEquals(1, verify(detached));
    assertEquals(
        0,
        run("verify", detached.toString(), "--signature-only", "--content", document.toString()));
    Files.writeString(document, "<a/>");
    assertEquals(1, verify(detached, "--content", document.toString()));
  }

  @Test
  void aSoapMessageIsSignedAndVerified() throws IOException {
    Path soap =
        Files.writeString(
            directory.resolve("soap.xml"),
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                + "<s:Body><b>рұқсат</b></s:Body></s:Envelope>");
    Path signed = sign("wsse", Sample.INFORMATION_SYSTEM, soap);
    assertEquals(0, verify(signed, "--role", "information-system"));
    assertEquals(1, verify(soap));
    assertEquals(0, run("info", signed.toString()));
    assertTrue(answer.contains("\"format\": \"WSSE\""), answer);
  }

  @Test
  void aCertificateIsValidated() throws Exception {
    Path file = directory.resolve("c.cer");
    Files.write(file, pki.credential(Sample.HEAD).certificate().getEncoded());
    assertEquals(0, verify(file, "--role", "head"));
    Files.write(file, pki.credential(Sample.UNREGISTERED).certificate().getEncoded());
    assertEquals(1, verify(file));
    assertTrue(answer.contains("\"verdict\": \"UNKNOWN\""), answer);
  }

  @Test
  void infoReadsCertificatesAndKeyFilesAndSignedFiles() throws IOException {
    assertEquals(0, run("info", centre.resolve("ca.cer").toString()));
    assertTrue(answer.contains("\"format\": \"CERTIFICATE\""), answer);
    assertEquals(0, run("info", key(Sample.HEAD), "--password-file", password()));
    assertTrue(answer.contains("\"roles\": ["), answer);
    assertTrue(answer.contains("\"HEAD\""), answer);
    assertEquals(2, run("info", key(Sample.HEAD)), "no password");
    Path spoilt = sign("cms", Sample.EXPIRED, document);
    assertEquals(0, run("info", spoilt.toString()));
    assertTrue(answer.contains("\"trust\": \"not checked\""), answer);
  }

  @Test
  void thePasswordMayComeFromTheEnvironment() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        new Main(SharedPki.CLOCK, Map.of("EDS_PASSWORD", PASSWORD))
            .run(List.of("info", key(Sample.HEAD)), new PrintStream(out, true, UTF_8));
    assertEquals(0, code);
    assertFalse(out.toString(UTF_8).contains(PASSWORD));
  }

  @Test
  void wrongUseEndsWithTwoAndSaysHow() throws IOException {
    Path rubbish = Files.writeString(directory.resolve("rubbish"), "rubbish");
    for (String line :
        List.of(
            "",
            "frobnicate x",
            "verify",
            "verify a b",
            "verify " + document,
            "verify " + document + " --root " + centre.resolve("root.cer") + " --signature-only",
            "verify " + document + " --signature-only --format odt",
            "verify " + document + " --signature-only --unknown",
            "verify " + document + " --signature-only --format",
            "verify " + document + " --signature-only --engine other",
            "verify " + document + " --root " + document,
            "verify " + rubbish + " --signature-only",
            "verify " + directory.resolve("absent") + " --signature-only",
            "verify " + centre.resolve("ca.cer") + " --signature-only",
            "sign " + document + " --format xml --key " + key(Sample.HEAD),
            "sign "
                + document
                + " --format xml --out x --password-file "
                + document
                + " --key "
                + key(Sample.HEAD))) {
      assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")), line);
      assertTrue(answer.contains("\"error\""), answer);
    }
  }

  @Test
  void withoutAnAddressOfItsOwnTheCentreIsAskedOnlyIfAllowed() {
    Path signed = sign("xml", Sample.HEAD, document);
    List<String> bare =
        List.of(
            "verify",
            signed.toString(),
            "--root",
            centre.resolve("root.cer").toString(),
            "--ca",
            centre.resolve("ca.cer").toString(),
            "--deadline",
            "30");
    assertEquals(1, run(bare.toArray(String[]::new)));
    assertTrue(answer.contains("REVOCATION_UNAVAILABLE"), answer);
    List<String> allowed = new ArrayList<>(bare);
    allowed.addAll(List.of("--allow", pki.addresses().base().getAuthority()));
    assertEquals(0, run(allowed.toArray(String[]::new)));
  }

  private int verify(Path file, String... more) {
    Addresses at = pki.addresses();
    List<String> words = new ArrayList<>(List.of("verify", file.toString()));
    words.addAll(List.of("--root", centre.resolve("root.cer").toString()));
    words.addAll(List.of("--ca", centre.resolve("ca.cer").toString()));
    words.addAll(List.of("--ocsp", at.ocsp().toString(), "--crl", at.crl().toString()));
    words.addAll(List.of("--root-crl", at.rootCrl().toString(), "--deadline", "30"));
    words.addAll(Arrays.asList(more));
    return run(words.toArray(String[]::new));
  }

  private Path sign(String format, Sample sample, Path file, String... more) {
    Path target = directory.resolve(sample.alias() + "." + format);
    List<String> words = new ArrayList<>(List.of("sign", file.toString(), "--format", format));
    words.addAll(List.of("--key", key(sample), "--password-file", password()));
    words.addAll(List.of("--out", target.toString()));
    words.addAll(Arrays.asList(more));
    assertEquals(0, run(words.toArray(String[]::new)), () -> answer);
    return target;
  }

  private static String key(Sample sample) {
    return centre.resolve(sample.alias() + ".p12").toString();
  }

  private static String password() {
    return centre.resolve("password").toString();
  }

  private int run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        new Main(SharedPki.CLOCK, Map.of()).run(List.of(words), new PrintStream(out, true, UTF_8));
    answer = out.toString(UTF_8);
    assertTrue(answer.startsWith("{") && answer.endsWith("}" + System.lineSeparator()), answer);
    return code;
  }
}
