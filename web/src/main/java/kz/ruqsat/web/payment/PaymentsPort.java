package kz.ruqsat.web.payment;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.confirmation.DirectConfirmations;
import kz.ruqsat.payment.confirmation.Receipt;
import kz.ruqsat.payment.desk.PaymentInquiry;
import kz.ruqsat.payment.desk.PaymentStatus;
import kz.ruqsat.web.soap.DeclaredEncoding;
import kz.ruqsat.web.soap.FaultLog;
import kz.ruqsat.web.soap.FaultSanitizer;
import kz.ruqsat.web.soap.KnownOperation;
import kz.ruqsat.wire.payment.ConfirmPayment;
import kz.ruqsat.wire.payment.ConfirmPaymentResponse;
import kz.ruqsat.wire.payment.FaultDetail;
import kz.ruqsat.wire.payment.GetPaymentStatus;
import kz.ruqsat.wire.payment.GetPaymentStatusResponse;
import kz.ruqsat.wire.payment.Payment;
import kz.ruqsat.wire.payment.PaymentRefused;
import kz.ruqsat.wire.payment.PaymentState;
import kz.ruqsat.wire.payment.Payments;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** Confirmations of payments as an ordinary typed port (IS.05). */
@WebService(
    serviceName = "PaymentsService",
    portName = "PaymentsPort",
    targetNamespace = "urn:ruqsat:payments:v1",
    endpointInterface = "kz.ruqsat.wire.payment.Payments",
    wsdlLocation = "META-INF/wsdl/payment/Payments.wsdl")
@InInterceptors(classes = {DeclaredEncoding.class, KnownOperation.class})
@OutFaultInterceptors(classes = FaultSanitizer.class)
@EndpointProperty(key = FaultLog.PROPERTY, beanClass = FaultLog.class)
public class PaymentsPort implements Payments {

  @Inject private DirectConfirmations confirmations;
  @Inject private PaymentInquiry inquiry;
  @Resource private WebServiceContext context;

  @Override
  public ConfirmPaymentResponse confirmPayment(ConfirmPayment request) throws PaymentRefused {
    try {
      Receipt receipt =
          confirmations.confirm(
              fields(request.getPayment())::get, context.getUserPrincipal().getName());
      ConfirmPaymentResponse response = new ConfirmPaymentResponse();
      response.setBankReference(receipt.bankReference());
      response.setNumber(receipt.number());
      response.setReceivedAt(receipt.receivedAt());
      return response;
    } catch (PaymentFault fault) {
      throw refused(fault);
    }
  }

  @Override
  public GetPaymentStatusResponse getPaymentStatus(GetPaymentStatus request) throws PaymentRefused {
    try {
      PaymentStatus status = inquiry.payment(request.getBankReference());
      GetPaymentStatusResponse response = new GetPaymentStatusResponse();
      response.setBankReference(status.bankReference());
      response.setPayDate(status.paidOn());
      response.setAmount(status.amount());
      response.setState(PaymentState.valueOf(status.state().name()));
      response.setApplication(status.application());
      response.setSettled(status.settled());
      return response;
    } catch (PaymentFault fault) {
      throw refused(fault);
    }
  }

  private static Map<String, String> fields(Payment payment) {
    Map<String, String> fields = new HashMap<>();
    if (payment == null) {
      return fields;
    }
    fields.put("reference", payment.getReference());
    fields.put("bankReference", payment.getBankReference());
    fields.put("payDate", payment.getPayDate());
    fields.put("docDate", payment.getDocDate());
    fields.put("amount", payment.getAmount());
    fields.put("payerIdn", payment.getPayerIdn());
    fields.put("payerName", payment.getPayerName());
    fields.put("bankIdn", payment.getBankIdn());
    fields.put("bankBik", payment.getBankBik());
    fields.put("bankName", payment.getBankName());
    fields.put("treasuryIdn", payment.getTreasuryIdn());
    fields.put("treasuryName", payment.getTreasuryName());
    fields.put("kno", payment.getKno());
    fields.put("knp", payment.getKnp());
    fields.put("vo", payment.getVo());
    fields.put("kbk", payment.getKbk());
    fields.put("docNumber", payment.getDocNumber());
    fields.put("assign", payment.getAssign());
    return fields;
  }

  private static PaymentRefused refused(PaymentFault refusal) {
    var fault = new kz.ruqsat.wire.payment.PaymentFault();
    fault.setCode(refusal.code().name());
    fault.setMessageRu(refusal.code().text(Locale.forLanguageTag("ru")));
    fault.setMessageKk(refusal.code().text(Locale.forLanguageTag("kk")));
    fault.setMessageEn(refusal.code().text(Locale.ENGLISH));
    for (PaymentFault.Detail it : refusal.details()) {
      FaultDetail detail = new FaultDetail();
      detail.setAt(it.at());
      detail.setProblem(it.problem());
      fault.getDetails().add(detail);
    }
    return new PaymentRefused(fault.getMessageEn(), fault);
  }
}
