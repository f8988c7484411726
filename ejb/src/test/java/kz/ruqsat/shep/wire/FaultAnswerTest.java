package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import kz.ruqsat.shep.Contract;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.wire.FaultAnswer.ErrorDetail;
import kz.ruqsat.shep.wire.FaultAnswer.Origin;
import kz.ruqsat.shep.wire.sync.SyncRequest;
import org.junit.jupiter.api.Test;

class FaultAnswerTest {

  private static final Instant NOW = Instant.parse("2026-02-03T05:15:30.200Z");
  private static final String SESSION = "{7c1f5d0a-3b1e-4a70-9a53-6f7b0e1d9c04}";

  private static String envelope(SoapVersion version, String data) {
    ErrorDetail inner = new ErrorDetail("9001", "inner", null, NOW, null);
    ErrorDetail error = new ErrorDetail("SCE007", "Сообщение не подписано", data, NOW, inner);
    return new FaultAnswer(
            Origin.CLIENT,
            SyncRequest.NAMESPACE,
            FaultAnswer.SEND_MESSAGE,
            error,
            Language.KK,
            SESSION)
        .envelope(version);
  }

  @Test
  void faultIsValidAgainstTheContract() throws Exception {
    Contract.requireValidSync(envelope(SoapVersion.V11, "wsse:Security header is absent"));
    Contract.requireValidSync(envelope(SoapVersion.V12, null));
  }

  @Test
  void faultTellsCodeTextDateInnerErrorAndSession() {
    String fault = envelope(SoapVersion.V11, "a<b");
    assertTrue(fault.contains("<faultcode>soap:Client</faultcode>"));
    assertTrue(fault.contains("<errorCode>SCE007</errorCode>"));
    assertTrue(fault.contains("<errorData>a&lt;b</errorData>"));
    assertTrue(fault.contains("<errorDate>2026-02-03T10:15:30.200+05:00</errorDate>"));
    assertTrue(fault.contains("<subError><errorCode>9001</errorCode>"));
    assertTrue(fault.contains("<sessionId>" + SESSION + "</sessionId></t:"));
  }

  @Test
  void soap12NamesTheLanguageOfTheText() {
    assertTrue(envelope(SoapVersion.V12, null).contains("<soap:Text xml:lang=\"kk\">"));
  }

  @Test
  void charactersThatXmlCanNotCarryDoNotBreakTheFault() throws Exception {
    Contract.requireValidSync(envelope(SoapVersion.V11, "bell \u0007 and half \uD83D"));
  }
}
