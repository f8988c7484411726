package kz.ruqsat.eds.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.engine.Kalkan;
import kz.ruqsat.eds.engine.StandInJar;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.xml.CertificateLookup;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.XmlLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureEngineTest {

  private static final byte[] XML = "<a><b>рұқсат</b></a>".getBytes(UTF_8);
  private static final byte[] SOAP =
      ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
              + "<s:Body><b>рұқсат</b></s:Body></s:Envelope>")
          .getBytes(UTF_8);

  private static final SignatureEngine OPEN = SignatureEngine.bouncyCastle(SharedPki.CLOCK);

  @TempDir static Path directory;
  private static Path jar;
  private static SignatureEngine certified;

  @BeforeAll
  static void load() throws IOException {
    jar = StandInJar.build(directory, "KALKAN");
    certified = SignatureEngine.named("kalkan", Optional.of(jar), SharedPki.CLOCK);
  }

  @ParameterizedTest
  @EnumSource
  void whatOneEngineSignsTheOtherVerifies(SignatureAlgorithm algorithm) {
    Signer head = SharedPki.signer(algorithm, Sample.HEAD);
    verifyEachOther(OPEN, certified, head);
    verifyEachOther(certified, OPEN, head);
  }

  private static void verifyEachOther(SignatureEngine signs, SignatureEngine checks, Signer head) {
    assertEquals(Verdict.VALID, checks.xml().verify(signs.xml().sign(XML, head)).verdict());
    assertEquals(
        Verdict.VALID,
        checks
            .wsse()
            .verify(
                signs.wsse().sign(SOAP, head, KeyInfoForm.KEY_IDENTIFIER), CertificateLookup.NONE)
            .verdict());
    assertEquals(
        Verdict.VALID, checks.cms().verify(signs.cms().sign(XML, List.of(head))).verdict());
  }

  @Test
  void theOperatorsJarDoesTheArithmetic() throws Exception {
    Class<?> provider =
        certified
            .primitives()
            .digest(SignatureAlgorithm.GOST_2015.digestOid())
            .getProvider()
            .getClass();
    assertNotSame(getClass().getClassLoader(), provider.getClassLoader());
    assertEquals(Kalkan.PROVIDER_CLASS, provider.getName());
    int before = provider.getField("signatures").getInt(null);
    byte[] signed =
        certified.xml().sign(XML, SharedPki.signer(SignatureAlgorithm.GOST_2004, Sample.HEAD));
    assertEquals(Verdict.VALID, certified.xml().verify(signed).verdict());
    assertEquals(before + 2, provider.getField("signatures").getInt(null));
    assertNull(Security.getProvider("KALKAN"), "the JVM's own list is left alone");
  }

  @Test
  void itValidatesChainsRevocationAndStampsToo() throws Exception {
    var pki = SharedPki.of(SignatureAlgorithm.GOST_2015);
    var validator =
        new CertificateValidator(
            pki.policy(),
            certified.primitives(),
            new HttpTransport(Duration.ofSeconds(20)),
            SharedPki.CLOCK);
    byte[] stamped =
        OPEN.cms()
            .stamp(
                OPEN.cms()
                    .sign(
                        XML, List.of(SharedPki.signer(SignatureAlgorithm.GOST_2015, Sample.HEAD))),
                certified.timeStampClient(
                    new HttpTransport(Duration.ofSeconds(20)),
                    pki.addresses().tsp(),
                    SignatureAlgorithm.GOST_2015));
    DocumentReport report =
        new DocumentVerifier(certified, validator)
            .cms(stamped, Demand.ANYBODY, TrustedTime.received(SharedPki.NOW));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(SharedPki.NOW, report.signers().get(0).stampedAt().orElseThrow());
  }

  @Test
  void anEngineIsChosenByName() {
    assertEquals(
        "bouncycastle",
        SignatureEngine.named("bouncycastle", Optional.empty(), SharedPki.CLOCK).name());
    assertEquals("kalkan", certified.name());
    assertThrows(
        IllegalArgumentException.class,
        () -> SignatureEngine.named("kalkan", Optional.empty(), SharedPki.CLOCK));
    assertThrows(
        IllegalArgumentException.class,
        () -> SignatureEngine.named("other", Optional.of(jar), SharedPki.CLOCK));
  }

  @Test
  void aJarOfSomethingElseIsNamedAsSuch(@TempDir Path elsewhere) throws IOException {
    Path other = StandInJar.build(elsewhere, "OTHER");
    assertMessage("holds the provider OTHER, not KALKAN", other);
    Path empty = Files.writeString(elsewhere.resolve("empty.jar"), "no jar");
    assertMessage("holds no provider kz.gov.pki.kalkan.jce.provider.KalkanProvider", empty);
    assertMessage("no readable file", elsewhere.resolve("absent.jar"));
  }

  @Test
  void limitsAreTheOperatorsChoice() {
    SignatureEngine small = OPEN.withLimits(new XmlLimits(10, 5, 5), new CmsLimits(10, 1, 1));
    assertEquals(VerdictCode.TOO_LARGE, small.xml().verify(XML).verdict().code());
    assertEquals(VerdictCode.TOO_LARGE, small.cms().verify(XML).verdict().code());
  }

  private static void assertMessage(String expected, Path jar) {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> SignatureEngine.kalkan(jar, SharedPki.CLOCK))
            .getMessage();
    assertTrue(message.contains(expected), message);
  }
}
