package kz.ruqsat.shep.wire.sync;

import java.util.Optional;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireData;
import kz.ruqsat.shep.wire.WireElement;

/**
 * What another gateway answered to {@code SendMessage}: an answer or a fault.
 *
 * @param messageId id of the answer
 * @param statusCode for example {@code SCSS001}
 * @param statusMessage text of the status
 * @param data the payload; empty when there is none
 * @param fault the error, when the gateway answered with a fault; the other parts are null then
 */
public record SyncResponse(
    String messageId,
    String statusCode,
    String statusMessage,
    Optional<WireData> data,
    Optional<ToldError> fault) {

  /** An error as it was told. */
  public record ToldError(String code, String message, String data) {}

  /**
   * Reads the answer.
   *
   * @throws MalformedMessage when it is neither an answer nor a fault of the contract
   */
  public static SyncResponse of(Envelope envelope) throws MalformedMessage {
    WireElement operation = envelope.operation();
    if ("Fault".equals(operation.name())) {
      return new SyncResponse(null, null, null, Optional.empty(), Optional.of(told(operation)));
    }
    if (!"SendMessageResponse".equals(operation.name())) {
      throw new MalformedMessage("the answer is of another operation");
    }
    WireElement response = operation.mandatoryChild("response");
    WireElement info = response.mandatoryChild("responseInfo");
    WireElement status = info.mandatoryChild("status");
    String message = status.textOf("message");
    return new SyncResponse(
        info.mandatory("messageId"),
        status.mandatory("code"),
        message == null ? "" : message,
        response
            .first("responseData")
            .flatMap(data -> data.first("data"))
            .map(WireElement::data)
            .filter(data -> !data.isEmpty()),
        Optional.empty());
  }

  private static ToldError told(WireElement fault) {
    Optional<WireElement> detail =
        fault
            .first("detail")
            .or(() -> fault.first("Detail"))
            .flatMap(element -> element.children().stream().findFirst());
    String text = fault.textOf("faultstring");
    return new ToldError(
        detail.map(error -> error.textOf("errorCode")).orElse("-"),
        detail.map(error -> error.textOf("errorMessage")).orElse(text == null ? "" : text),
        detail.map(error -> error.textOf("errorData")).orElse(null));
  }
}
