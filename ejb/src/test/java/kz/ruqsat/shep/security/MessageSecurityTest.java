package kz.ruqsat.shep.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.wire.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageSecurityTest {

  @ParameterizedTest
  @CsvSource({
    "REVOKED, TRANSPORT_CERTIFICATE, BUSINESS_CERTIFICATE",
    "UNKNOWN, TRANSPORT_CERTIFICATE, BUSINESS_CERTIFICATE",
    "REVOCATION_UNAVAILABLE, TRANSPORT_UNCHECKED, BUSINESS_UNCHECKED"
  })
  void whoseCertificateNobodyCanJudgeNowMayTryAgain(
      VerdictCode verdict, FaultCode transport, FaultCode business) throws Exception {
    try (TestPki pki = TestPki.create(SignatureAlgorithm.RSA_SHA256, Clock.systemUTC())) {
      FixedKeys keys = new FixedKeys(pki.credential(Sample.INFORMATION_SYSTEM).signer());
      MessageSecurity security = keys.security(Verdict.of(verdict, "probe"));
      byte[] envelope = Messages.request("<data/>").getBytes(StandardCharsets.UTF_8);
      byte[] signed = security.signTransport(envelope, keys.account());
      List<String> document = List.of(security.signBusiness("<a/>", keys.account()));

      assertEquals(
          transport,
          assertThrows(GatewayFault.class, () -> security.verifyTransport(signed, keys.account()))
              .code());
      assertEquals(
          business,
          assertThrows(GatewayFault.class, () -> security.verifyBusiness(document, keys.account()))
              .code());
    }
  }
}
