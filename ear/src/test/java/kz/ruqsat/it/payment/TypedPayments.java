package kz.ruqsat.it.payment;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.it.Gateway;

/** The typed SOAP port, as an integrator who starts fresh calls it. */
final class TypedPayments {

  private TypedPayments() {}

  static HttpResponse<String> confirm(Notice notice) {
    return call(
        "<t:ConfirmPayment xmlns:t=\"urn:ruqsat:payments:v1\"><payment"
            + " xmlns=\"urn:ruqsat:payments:v1\">"
            + notice.elements()
            + "</payment></t:ConfirmPayment>");
  }

  static HttpResponse<String> status(String bankReference) {
    return call(
        "<t:GetPaymentStatus xmlns:t=\"urn:ruqsat:payments:v1\"><t:bankReference>"
            + bankReference
            + "</t:bankReference></t:GetPaymentStatus>");
  }

  private static HttpResponse<String> call(String body) {
    return Gateway.send(
        Gateway.requestAs("integrator", "/services/Payments")
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(
                BodyPublishers.ofString(
                    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                        + body
                        + "</s:Body></s:Envelope>")));
  }
}
