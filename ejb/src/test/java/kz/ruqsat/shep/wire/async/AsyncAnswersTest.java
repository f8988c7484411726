package kz.ruqsat.shep.wire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.shep.Contract;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.wire.EnvelopeReader;
import kz.ruqsat.shep.wire.FaultAnswer;
import kz.ruqsat.shep.wire.FaultAnswer.ErrorDetail;
import kz.ruqsat.shep.wire.FaultAnswer.Origin;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.SoapVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the asynchronous channel writes is valid; what it reads may be written in many ways. */
class AsyncAnswersTest {

  private static final Instant NOW = Instant.parse("2026-02-03T06:00:00.310Z");
  private static final String SESSION = "{5e0b8f62-1d3c-4a42-8c7e-2f9a6b7c1d05}";
  private static final AsyncMessageXml MESSAGE =
      new AsyncMessageXml(
          "298000001",
          "3900001",
          "DEMO",
          MessageKind.NOTIFICATION,
          null,
          NOW,
          "demo_provider",
          Map.of("CONNECTOR_CLIENT", "true"),
          SESSION,
          "<data><notice><status>Қ</status></notice></data>");
  private static final AsyncAnswers.Status STATUS =
      new AsyncAnswers.Status("DELIVERED", "0", "Taken by the recipient", NOW);

  @Test
  void everyAnswerIsValid() throws Exception {
    SoapVersion version = SoapVersion.V11;
    Contract.requireValidAsync(AsyncAnswers.sent(version, "298000001", "3900001", NOW, SESSION));
    Contract.requireValidAsync(AsyncAnswers.noted(version, "77001", NOW, SESSION));
    Contract.requireValidAsync(AsyncAnswers.status(version, STATUS, NOW, SESSION));
    Contract.requireValidAsync(
        AsyncAnswers.messages(version, List.of(MESSAGE, MESSAGE), NOW, SESSION));
    Contract.requireValidAsync(AsyncAnswers.messages(version, List.of(), NOW, SESSION));
  }

  @Test
  void whatIsBroughtToAParticipantIsValid() throws Exception {
    Contract.requireValidAsync(MESSAGE.push());
    Contract.requireValidAsync(AsyncAnswers.changed("88001", "298000001", STATUS, NOW, SESSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AsyncContract.SEND,
        AsyncContract.NOTIFY,
        AsyncContract.STATUS,
        AsyncContract.PULL
      })
  void theFaultOfEachOperationIsValid(String operation) throws Exception {
    ErrorDetail error = new ErrorDetail("RUQ107", "Цепочка не найдена", null, NOW, null);
    Contract.requireValidAsync(
        new FaultAnswer(
                Origin.CLIENT,
                AsyncContract.NAMESPACE,
                AsyncContract.fault(operation),
                error,
                Language.RU,
                SESSION)
            .envelope(SoapVersion.V11));
  }

  @Test
  void receiptIsReadInTheContractsSpellingAndInTheRightOne() throws Exception {
    for (String refused : List.of("MESSAGE_NOT_ACCTEPTED", "MESSAGE_NOT_ACCEPTED")) {
      AsyncQuestion.Receipt receipt = receipt(refused, "RESEND").receipt();
      assertEquals(new AsyncQuestion.Receipt(false, true, "full"), receipt);
    }
    assertEquals(
        new AsyncQuestion.Receipt(true, false, "full"),
        receipt("MESSAGE_ACCEPTED", "NOT_RESEND").receipt());
    assertThrows(MalformedMessage.class, () -> receipt("MAYBE", "RESEND"));
  }

  @Test
  void aRefusalSaysWhetherTheMessageIsToComeAgain() throws Exception {
    assertThrows(MalformedMessage.class, () -> receipt("MESSAGE_NOT_ACCTEPTED", "MAYBE"));
    assertThrows(MalformedMessage.class, () -> receipt("MESSAGE_NOT_ACCTEPTED", ""));
    assertTrue(receipt("MESSAGE_ACCEPTED", "").receipt().accepted());
  }

  private static AsyncQuestion receipt(String status, String resend) throws MalformedMessage {
    String message =
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
        <sendDeliveryNotification><request><notification><deliveryStatus>\
        <error><errorMessage>full</errorMessage></error><resendMessage>%s</resendMessage>\
        <receiveStatus>%s</receiveStatus></deliveryStatus><messageId>5</messageId>\
        </notification></request></sendDeliveryNotification></s:Body></s:Envelope>"""
            .formatted(resend, status);
    return AsyncQuestion.receipt(EnvelopeReader.read(message).operation());
  }
}
