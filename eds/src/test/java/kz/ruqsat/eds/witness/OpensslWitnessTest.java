package kz.ruqsat.eds.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.document.KeyFile;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.net.Transport;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.tsp.TimeStamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we make openssl reads, and what it makes we read, in RSA and at the real time. */
class OpensslWitnessTest {

  private static final byte[] CONTENT = "рұқсат\r\nберілді\n".getBytes(UTF_8);
  private static final char[] PASSWORD = "Qwerty12".toCharArray();
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Transport HTTP = new HttpTransport(Duration.ofSeconds(20));

  @TempDir static Path centre;
  @TempDir static Path directory;
  private static TestPki pki;
  private static Openssl openssl;
  private static SignatureEngine engine;
  private static Signer head;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(Openssl.isHere());
    openssl = new Openssl(directory);
    engine = SignatureEngine.bouncyCastle(CLOCK);
    pki = TestPki.open(centre, PASSWORD, SignatureAlgorithm.RSA_SHA256, 0, CLOCK);
    head = pki.credential(Sample.HEAD).signer();
    openssl.writePem("root.pem", pki.root());
    openssl.writePem("ca.pem", pki.issuingCa());
    openssl.append("both.pem", "root.pem", "ca.pem");
    openssl.writePem("head.pem", head.certificate());
    openssl.writePem("head.key", head.key());
    openssl.writePem("revoked.pem", pki.credential(Sample.REVOKED).certificate());
    openssl.write("content", CONTENT);
  }

  @AfterAll
  static void close() {
    if (pki != null) {
      pki.close();
    }
  }

  @Test
  void itVerifiesOurCms() throws Exception {
    openssl.write("ours.p7s", engine.cms().sign(CONTENT, List.of(head)));
    verifyCms("");
    assertArrayEquals(CONTENT, openssl.read("out"));
  }

  @Test
  void itVerifiesOurDetachedCosignedAndStampedCms() throws Exception {
    byte[] one = engine.cms().signDetached(CONTENT, List.of(head));
    byte[] two = engine.cms().addSignature(one, CONTENT, pki.credential(Sample.EMPLOYEE).signer());
    byte[] stamped =
        engine
            .cms()
            .stamp(
                two,
                engine.timeStampClient(HTTP, pki.addresses().tsp(), SignatureAlgorithm.RSA_SHA256));
    openssl.write("ours.p7s", stamped);
    verifyCms("-content content");
  }

  @Test
  void weVerifyItsCms() throws Exception {
    for (String options : List.of("", "-cades", "-keyid", "-stream")) {
      signCms("-md sha256 -nodetach " + options);
      SignedContent signed = engine.cms().verify(openssl.read("theirs.p7s"));
      assertEquals(Verdict.VALID, signed.verdict(), options);
      assertArrayEquals(CONTENT, signed.content().orElseThrow());
      assertEquals(head.certificate(), signed.signatures().get(0).signer().orElseThrow());
    }
  }

  @Test
  void weVerifyItsDetachedCms() throws Exception {
    signCms("-md sha256 -cades");
    byte[] theirs = openssl.read("theirs.p7s");
    assertEquals(
        Verdict.VALID, engine.cms().verify(theirs, new ByteArrayInputStream(CONTENT)).verdict());
    assertEquals(
        VerdictCode.DIGEST_MISMATCH,
        engine.cms().verify(theirs, new ByteArrayInputStream(new byte[1])).verdict().code());
  }

  @Test
  void weRefuseItsCmsWithoutAttributesOrWithAnotherDigest() throws Exception {
    signCms("-md sha256 -noattr -nodetach");
    assertEquals(
        Verdict.of(VerdictCode.STRUCTURE, "no signed attributes"),
        engine.cms().verify(openssl.read("theirs.p7s")).verdict());
    signCms("-md sha1 -nodetach");
    assertEquals(
        VerdictCode.ALGORITHM, engine.cms().verify(openssl.read("theirs.p7s")).verdict().code());
  }

  @Test
  void itVerifiesOurTimeStamps() throws Exception {
    byte[] token =
        engine
            .timeStampClient(HTTP, pki.addresses().tsp(), SignatureAlgorithm.RSA_SHA256)
            .stamp(CONTENT);
    openssl.write("ours.tst", token);
    String printed =
        openssl.run(
            "ts -verify -data content -in ours.tst -token_in -CAfile root.pem "
                + "-untrusted ca.pem");
    assertTrue(printed.contains("Verification: OK"), printed);
  }

  @Test
  void weVerifyItsTimeStamps() throws Exception {
    Signer tsa = KeyFile.open(centre.resolve("tsa.p12"), PASSWORD);
    openssl.writePem("tsa.pem", tsa.certificate());
    openssl.writePem("tsa.key", tsa.key());
    Files.writeString(
        directory.resolve("tsa.cnf"),
        """
        [ tsa ]
        default_tsa = one
        [ one ]
        serial = serial
        crypto_device = builtin
        signer_cert = tsa.pem
        signer_key = tsa.key
        signer_digest = sha256
        default_policy = 1.2.398.3.3.2.6.4
        digests = sha256
        ess_cert_id_alg = sha256
        """);
    Transport authority =
        (address, request, limit) -> {
          try {
            openssl.write("query.tsq", request.body());
            openssl.run(
                "ts -reply -config tsa.cnf -section one -queryfile query.tsq -out reply.tsr");
            return openssl.read("reply.tsr");
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    byte[] token =
        engine
            .timeStampClient(
                authority, URI.create("http://tsp.test/"), SignatureAlgorithm.RSA_SHA256)
            .stamp(CONTENT);
    TimeStamp stamp = engine.timeStamps().verify(token, CONTENT);
    assertEquals(Verdict.VALID, stamp.verdict());
    assertEquals(tsa.certificate(), stamp.authority().orElseThrow());
  }

  @Test
  void itBelievesOurOcspResponder() throws Exception {
    String printed =
        openssl.run(
            "ocsp -sha256 -issuer ca.pem -cert head.pem -cert revoked.pem -url "
                + pki.addresses().ocsp().toString()
                + " -CAfile root.pem -verify_other ca.pem");
    assertTrue(printed.contains("Response verify OK"), printed);
    assertTrue(printed.contains("head.pem: good"), printed);
    assertTrue(printed.contains("revoked.pem: revoked"), printed);
    assertTrue(printed.contains("Reason: keyCompromise"), printed);
  }

  @Test
  void weBelieveItsOcspResponder() throws Exception {
    Signer responder = KeyFile.open(centre.resolve("ocsp.p12"), PASSWORD);
    openssl.writePem("ocsp.pem", responder.certificate());
    openssl.writePem("ocsp.key", responder.key());
    assertEquals(VerdictCode.VALID, askedBy(Sample.HEAD, "V\t%s\t\t%s\tunknown\t/CN=x\n"));
    assertEquals(
        VerdictCode.REVOKED,
        askedBy(Sample.HEAD, "R\t%s\t260101000000Z,keyCompromise\t%s\tunknown\t/CN=x\n"));
    assertEquals(VerdictCode.UNKNOWN, askedBy(Sample.HEAD, ""));
  }

  @Test
  void itReadsOurListsAndChains() throws Exception {
    openssl.write("ca.crl", HTTP.get(pki.addresses().crl(), 1 << 20));
    String printed = openssl.run("crl -inform DER -in ca.crl -CAfile ca.pem -noout");
    assertTrue(printed.contains("verify OK"), printed);
    openssl.run("crl -inform DER -in ca.crl -out ca.crl.pem");
    String chain =
        openssl.run(
            "verify -CAfile root.pem -untrusted ca.pem -CRLfile ca.crl.pem -crl_check "
                + "-x509_strict head.pem");
    assertTrue(chain.contains("head.pem: OK"), chain);
  }

  /** Our client's own request, answered by its responder out of an index of one line. */
  private static VerdictCode askedBy(Sample sample, String line) throws Exception {
    var certificate = pki.credential(sample).certificate();
    String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    serial = serial.length() % 2 == 0 ? serial : "0" + serial;
    Files.writeString(directory.resolve("index.txt"), line.formatted("270101000000Z", serial));
    Transport responder =
        (address, request, limit) -> {
          if (!address.equals(pki.addresses().ocsp())) {
            return HTTP.exchange(address, request, limit);
          }
          try {
            openssl.write("request.der", request.body());
            openssl.run(
                "ocsp -index index.txt -CA ca.pem -rsigner ocsp.pem -rkey ocsp.key -reqin "
                    + "request.der -respout response.der");
            return openssl.read("response.der");
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    return new CertificateValidator(pki.policy(), engine.primitives(), responder, CLOCK)
        .signer(certificate, Demand.ANYBODY, TrustedTime.received(CLOCK.instant()))
        .verdict()
        .code();
  }

  private static void signCms(String options) throws Exception {
    openssl.run(
        "cms -sign -binary -in content -signer head.pem -inkey head.key -outform DER"
            + " -out theirs.p7s "
            + options);
  }

  private static void verifyCms(String options) throws Exception {
    openssl.run(
        "cms -verify -binary -inform DER -in ours.p7s -CAfile both.pem -cades -out out " + options);
  }
}
