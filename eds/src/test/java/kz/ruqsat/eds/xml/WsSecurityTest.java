package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Messages.REQUEST;
import static kz.ruqsat.eds.xml.Messages.WS_SECURITY;
import static kz.ruqsat.eds.xml.Messages.bytes;
import static kz.ruqsat.eds.xml.Messages.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WsSecurityTest {

  static Stream<Arguments> allWays() {
    return Arrays.stream(SignatureAlgorithm.values())
        .flatMap(
            algorithm ->
                Arrays.stream(KeyInfoForm.values()).map(form -> Arguments.of(algorithm, form)));
  }

  @ParameterizedTest
  @MethodSource("allWays")
  void whatOneSignsAnotherVerifies(SignatureAlgorithm algorithm, KeyInfoForm form) {
    Signer system = Signers.system(algorithm);

    byte[] signed = WS_SECURITY.sign(bytes(REQUEST), system, form);

    SignedBody body = WS_SECURITY.verify(signed, Signers.registry());
    assertEquals(Verdict.VALID, body.verdict());
    assertEquals(system.certificate(), body.signer().orElseThrow());
    assertTrue(text(body.canonical()).startsWith("<soap:Body xmlns:soap="));
    assertTrue(text(body.canonical()).contains("<iin>900101350013</iin>"));
  }
}
