package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.REQUEST;
import static kz.ruqsat.eds.xml.Messages.signBody;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Others say of our signatures what we say of them. */
class WitnessTest {

  private final Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);

  @Test
  void theJdkAgreesOnADocument() throws Exception {
    String signed = signDocument(APPLICATION, person);

    assertTrue(JdkSignatures.holds(signed, person.certificate()));
    assertFalse(JdkSignatures.holds(signed.replace("<iin>9", "<iin>8"), person.certificate()));
  }

  @Test
  void theJdkAgreesOnTheLastOfTwoSignatures() throws Exception {
    Signer head = Signers.of(SignatureAlgorithm.GOST_2015, Sample.HEAD);
    String signed = signDocument(signDocument(APPLICATION, head), person);

    assertTrue(JdkSignatures.holds(signed, person.certificate()));
  }

  @Test
  void theJdkAgreesOnAMessage() throws Exception {
    String signed = signBody(REQUEST, person, KeyInfoForm.KEY_IDENTIFIER);

    assertTrue(JdkSignatures.holds(signed, person.certificate()));
    assertFalse(JdkSignatures.holds(signed.replace("<iin>9", "<iin>8"), person.certificate()));
  }

  @ParameterizedTest
  @EnumSource
  void santuarioAgreesOnADocument(SignatureAlgorithm algorithm) throws Exception {
    Signer signer = Signers.of(algorithm, Sample.HEAD);
    String signed = signDocument(APPLICATION, signer);

    assertTrue(SantuarioSignatures.holds(signed, signer.certificate()));
    assertFalse(
        SantuarioSignatures.holds(signed.replace("<iin>9", "<iin>8"), signer.certificate()));
  }

  @ParameterizedTest
  @EnumSource
  void santuarioAgreesOnAMessage(SignatureAlgorithm algorithm) throws Exception {
    Signer signer = Signers.system(algorithm);
    String signed = signBody(REQUEST, signer, KeyInfoForm.KEY_IDENTIFIER);

    assertTrue(SantuarioSignatures.holds(signed, signer.certificate()));
    assertFalse(
        SantuarioSignatures.holds(signed.replace("<iin>9", "<iin>8"), signer.certificate()));
  }

  @Test
  void xmlsec1AgreesOnADocument(@TempDir Path directory) throws Exception {
    assumeTrue(isPresent("xmlsec1"), "xmlsec1 is not installed");
    Path key = publicKey(directory);
    Path good = Files.writeString(directory.resolve("good"), signDocument(APPLICATION, person));
    Path bad =
        Files.writeString(
            directory.resolve("bad"), Files.readString(good).replace("<iin>9", "<iin>8"));

    assertEquals(0, xmlsec1(key, good));
    assertNotEquals(0, xmlsec1(key, bad));
  }

  @Test
  void xmlsec1AgreesOnAMessage(@TempDir Path directory) throws Exception {
    assumeTrue(isPresent("xmlsec1"), "xmlsec1 is not installed");
    Path key = publicKey(directory);
    String signed = signBody(REQUEST, person, KeyInfoForm.ISSUER_SERIAL);
    Path good = Files.writeString(directory.resolve("good"), signed);
    Path bad = Files.writeString(directory.resolve("bad"), signed.replace("<iin>9", "<iin>8"));

    assertEquals(0, xmlsec1(key, good));
    assertNotEquals(0, xmlsec1(key, bad));
  }

  private Path publicKey(Path directory) throws IOException {
    String base64 =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(person.certificate().getPublicKey().getEncoded());
    return Files.writeString(
        directory.resolve("key.pem"),
        "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
  }

  private static int xmlsec1(Path key, Path xml) throws Exception {
    return run(
        List.of(
            "xmlsec1",
            "--verify",
            "--enabled-key-data",
            "rsa",
            "--id-attr:Id",
            XmlNames.SOAP_11 + ":Body",
            "--pubkey-pem",
            key.toString(),
            xml.toString()));
  }

  private static boolean isPresent(String program) throws Exception {
    try {
      return run(List.of(program, "--version")) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return process.exitValue();
  }
}
