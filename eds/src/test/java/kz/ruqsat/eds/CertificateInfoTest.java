package kz.ruqsat.eds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateInfoTest {

  private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
  private static final ASN1ObjectIdentifier KEY_STORAGE = new ASN1ObjectIdentifier("1.2.398.3.3.5");

  private static TestPki pki;
  private static KeyPair rsa;

  @BeforeAll
  static void open() throws Exception {
    rsa = OddCertificates.keys("RSA", 2048);
    pki = TestPki.create(SignatureAlgorithm.GOST_2015, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    pki.close();
  }

  @Test
  void thePatronymicIsReadFromGivenNameAndTheFirstNameFromTheCommonName() throws Exception {
    CertificateInfo person = of(Sample.NATURAL_PERSON);

    assertEquals(Optional.of("СЫНАҚБАЕВ"), person.surname());
    assertEquals(Optional.of("ҮЛГІ"), person.firstName());
    assertEquals(Optional.of("МЫСАЛҰЛЫ"), person.patronymic());
    assertEquals("СЫНАҚБАЕВ ҮЛГІ", person.commonName());
  }

  @Test
  void aNaturalPersonHasAnIinAndNoBin() throws Exception {
    CertificateInfo person = of(Sample.NATURAL_PERSON);

    assertEquals(Optional.of(Sample.NATURAL_PERSON.iin()), person.iin());
    assertEquals(Optional.empty(), person.bin());
    assertEquals(Optional.empty(), person.organisation());
    assertEquals(Set.of(Role.NATURAL_PERSON), person.roles());
  }

  @Test
  void anOfficerHasBothNumbersAndTheOrganisation() throws Exception {
    CertificateInfo head = of(Sample.HEAD);

    assertEquals(Optional.of(Sample.HEAD.iin()), head.iin());
    assertEquals(Optional.of(Sample.HEAD.bin()), head.bin());
    assertEquals(Optional.of("ТОО «Үлгі Өлшем»"), head.organisation());
    assertTrue(head.hasRole(Role.HEAD));
    assertFalse(head.hasRole(Role.RIGHT_TO_SIGN));
  }

  @Test
  void anInformationSystemHasABinAndNoPerson() throws Exception {
    CertificateInfo system = of(Sample.INFORMATION_SYSTEM);

    assertEquals(Optional.empty(), system.iin());
    assertEquals(Optional.empty(), system.surname());
    assertEquals(Optional.empty(), system.firstName());
    assertEquals(Optional.of(Sample.INFORMATION_SYSTEM.bin()), system.bin());
    assertEquals("Үлгі жүйесі", system.commonName());
    assertTrue(system.hasRole(Role.INFORMATION_SYSTEM));
  }

  @Test
  void aKeyForLoggingInIsNotMeantForSigning() throws Exception {
    assertTrue(of(Sample.NATURAL_PERSON).meantForSigning());
    assertFalse(of(Sample.AUTHENTICATION_ONLY).meantForSigning());
    assertFalse(CertificateInfo.of(pki.issuingCa()).meantForSigning());
  }

  @Test
  void policyStorageAlgorithmAndValidityAreRead() throws Exception {
    CertificateInfo person = of(Sample.NATURAL_PERSON);

    assertEquals(List.of("1.2.398.3.3.2"), person.policies());
    assertEquals(Optional.of(CertificateInfo.STORED_IN_FILE), person.keyStorage());
    assertEquals(Optional.of(SignatureAlgorithm.GOST_2015), person.algorithm());
    assertTrue(person.notBefore().isBefore(NOW) || person.notBefore().equals(NOW));
    assertTrue(person.notAfter().isAfter(NOW));
    assertEquals(pki.issuingCa().getSubjectX500Principal().getName(), person.issuer());
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleIsKnownByEachOfItsIdentifiers(Role role) {
    for (String oid : role.oids()) {
      assertEquals(EnumSet.of(role), Role.among(List.of("1.2.3", oid)));
    }
  }

  @Test
  void noTwoRolesShareAnIdentifier() {
    List<String> all =
        EnumSet.allOf(Role.class).stream().flatMap(it -> it.oids().stream()).toList();
    assertEquals(all.size(), Set.copyOf(all).size());
  }

  @ParameterizedTest
  @CsvSource({
    "'SERIALNUMBER=IIN900101350013', 900101350013",
    "'SERIALNUMBER=900101350013', ",
    "'SERIALNUMBER=IIN90010135001', ",
    "'SERIALNUMBER=IIN9001013500133', ",
    "'SERIALNUMBER=BIN900101350013', ",
    "'OU=IIN900101350013', "
  })
  void anIinIsTwelveDigitsInItsPlace(String subject, String expected) throws Exception {
    assertEquals(Optional.ofNullable(expected), info(subject).iin());
  }

  @Test
  void theOrderOfTheNameDoesNotMatter() throws Exception {
    CertificateInfo info =
        info("OU=Department,OU=BIN010440990019,C=KZ,GIVENNAME=В,CN=А Б,SURNAME=А");

    assertEquals(Optional.of("010440990019"), info.bin());
    assertEquals(Optional.of("Б"), info.firstName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN=Б А,SURNAME=А", "CN=А,SURNAME=А", "CN=АБ В,SURNAME=А", "SURNAME=А"})
  void aCommonNameThatDoesNotBeginWithTheSurnameGivesNoFirstName(String subject) throws Exception {
    assertEquals(Optional.empty(), info(subject).firstName());
  }

  @Test
  void aCertificateWithoutExtensionsSaysLittle() throws Exception {
    CertificateInfo info = info("CN=x");

    assertEquals(Set.of(), info.roles());
    assertEquals(List.of(), info.policies());
    assertEquals(Optional.empty(), info.keyStorage());
    assertFalse(info.meantForSigning());
    assertEquals(Optional.of(SignatureAlgorithm.RSA_SHA256), info.algorithm());
  }

  @Test
  void theKeyStorageMayStandAlone() throws Exception {
    X509Certificate certificate =
        certificate(KEY_STORAGE, new ASN1ObjectIdentifier("1.2.398.3.3.5.1.3"));
    assertEquals(Optional.of("1.2.398.3.3.5.1.3"), CertificateInfo.of(certificate).keyStorage());
  }

  @Test
  void anExtensionThatIsNotWellFormedIsReported() throws Exception {
    X509Certificate certificate =
        certificate(Extension.certificatePolicies, new DERUTF8String("policy"));
    assertThrows(CertificateParsingException.class, () -> CertificateInfo.of(certificate));
  }

  @Test
  void aKeyOfNoAdmittedKindHasNoAlgorithmAndNoSigner() throws Exception {
    KeyPair keys = OddCertificates.keys("EC", 256);
    X509Certificate certificate = OddCertificates.certificate(keys, "CN=x");

    assertEquals(Optional.empty(), CertificateInfo.of(certificate).algorithm());
    PrivateKey key = keys.getPrivate();
    assertThrows(IllegalArgumentException.class, () -> new Signer(key, certificate));
  }

  @Test
  void neitherAPersonNorAKeyShowsInALogLine() throws Exception {
    String info = of(Sample.HEAD).toString();
    String signer = pki.credential(Sample.HEAD).signer().toString();

    for (String secret : List.of(Sample.HEAD.iin(), "МЫСАЛОВА", Sample.HEAD.bin())) {
      assertFalse(info.contains(secret), info);
      assertFalse(signer.contains(secret), signer);
    }
  }

  private static CertificateInfo of(Sample sample) throws Exception {
    return CertificateInfo.of(pki.credential(sample).certificate());
  }

  private static CertificateInfo info(String subject) throws Exception {
    return CertificateInfo.of(OddCertificates.certificate(rsa, subject));
  }

  private static X509Certificate certificate(ASN1ObjectIdentifier extension, ASN1Encodable value)
      throws Exception {
    return OddCertificates.certificate(rsa, "CN=x", extension, value);
  }
}
