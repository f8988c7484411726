package kz.ruqsat.it.crash;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

/**
 * A confirmation that a sender sends until it is answered.
 *
 * @param conflicting whether the reference is recorded with another amount
 */
record Confirmation(String bankReference, BigDecimal amount, String payer, boolean conflicting) {

  /** The message of the asynchronous channel, unsigned as the participants of the test may. */
  String envelope(String sender) {
    return """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
        <messageId/><correlationId/><serviceId>PSHEP_NotificationPayment</serviceId>\
        <messageType>REQUEST</messageType><messageDate>%s</messageDate><sender><senderId>%s\
        </senderId><password>bench</password></sender></messageInfo><messageData><data>\
        <messageEnvelope xmlns="http://payments.bee.kz/Gateway/KgdEnvelope"><message>%s</message>\
        </messageEnvelope></data></messageData></request></a:sendMessage></soap:Body>\
        </soap:Envelope>"""
        .formatted(
            Instant.now(),
            sender,
            Base64.getEncoder().encodeToString(document().getBytes(StandardCharsets.UTF_8)));
  }

  private String document() {
    return """
        <notificationPayment xmlns="http://payments.bee.kz/GatewayNkNotification">\
        <reference>B0%s</reference><bankReference>%s</bankReference><payDate>%s</payDate>\
        <amount>%s</amount><payerIdn>%s</payerIdn><kno>620201</kno><knp>911</knp>\
        <kbk>105402</kbk></notificationPayment>"""
        .formatted(
            bankReference,
            bankReference,
            LocalDate.now(ZoneId.of("Asia/Almaty")),
            amount.toPlainString(),
            payer);
  }
}
