package kz.ruqsat.shep.wire.async;

import java.time.Instant;
import kz.ruqsat.shep.wire.MalformedMessage;
import kz.ruqsat.shep.wire.WireElement;

/**
 * What a participant asks or tells of messages that the gateway already has.
 *
 * @param senderId who asks; null when the message does not say it
 * @param password in clear; null when left out
 * @param date of the request; null when left out
 * @param messageId null when the operation allows to leave it out
 * @param correlationId null when left out
 * @param serviceId null when the operation has none
 * @param amount how many messages at most; 0 for the gateway's setting
 * @param receipt what a recipient says of a message; null for the other operations
 */
public record AsyncQuestion(
    String senderId,
    String password,
    Instant date,
    String messageId,
    String correlationId,
    String serviceId,
    int amount,
    Receipt receipt) {

  /**
   * What a recipient says of a message.
   *
   * @param accepted whether it took the message
   * @param resend whether it wants the message again
   * @param error why not, for people; null when it took it
   */
  public record Receipt(boolean accepted, boolean resend, String error) {}

  /** Reads {@code getMessageStatus}. */
  public static AsyncQuestion status(WireElement operation) throws MalformedMessage {
    WireElement request = operation.mandatoryChild("request");
    return question(request, request.mandatory("messageId"), 0, null);
  }

  /** Reads {@code getMessages}. */
  public static AsyncQuestion pull(WireElement operation) throws MalformedMessage {
    WireElement request = operation.mandatoryChild("request");
    request.mandatory("serviceId");
    String amount = request.textOf("amount");
    try {
      int number = amount == null ? 0 : Math.max(0, Integer.parseInt(amount));
      return question(request, request.id("messageId"), number, null);
    } catch (NumberFormatException e) {
      throw new MalformedMessage("amount is not a number");
    }
  }

  /** Reads {@code sendDeliveryNotification}. */
  public static AsyncQuestion receipt(WireElement operation) throws MalformedMessage {
    WireElement request = operation.mandatoryChild("request");
    WireElement notification = request.mandatoryChild("notification");
    WireElement status = notification.mandatoryChild("deliveryStatus");
    String receive = status.mandatory("receiveStatus");
    // The misspelling is the contract's; the right spelling is taken, too.
    boolean refused =
        receive.equals("MESSAGE_NOT_ACCTEPTED") || receive.equals("MESSAGE_NOT_ACCEPTED");
    if (!refused && !receive.equals("MESSAGE_ACCEPTED")) {
      throw new MalformedMessage("receiveStatus is not known");
    }
    String error = status.first("error").map(told -> told.textOf("errorMessage")).orElse(null);
    boolean resend = refused && resend(status.mandatory("resendMessage"));
    return question(
        request, notification.mandatory("messageId"), 0, new Receipt(!refused, resend, error));
  }

  /** Without it a message is never delivered again, so nothing is taken for it. */
  private static boolean resend(String text) throws MalformedMessage {
    return switch (text) {
      case "RESEND" -> true;
      case "NOT_RESEND" -> false;
      default -> throw new MalformedMessage("resendMessage is RESEND or NOT_RESEND");
    };
  }

  /** The same question of a participant that is known now. */
  public AsyncQuestion from(String participant) {
    return new AsyncQuestion(
        participant, password, date, messageId, correlationId, serviceId, amount, receipt);
  }

  private static AsyncQuestion question(
      WireElement request, String messageId, int amount, Receipt receipt) throws MalformedMessage {
    WireElement sender = request.first("sender").orElse(null);
    return new AsyncQuestion(
        sender == null ? null : sender.textOf("senderId"),
        sender == null ? null : sender.textOf("password"),
        request.date("requestDate"),
        messageId,
        request.id("correlationId"),
        request.id("serviceId"),
        amount,
        receipt);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "AsyncQuestion[" + messageId + " from " + senderId + "]";
  }
}
