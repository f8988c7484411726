package kz.ruqsat.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.GatewayFault.ErrorInfo;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.DocumentXml;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * Complaints over the gateway's channels, for portals ({@code complaint.xsd}): with a text it is a
 * new one, with a number the question where it stands. Both are answered with {@code complaint}.
 */
@ApplicationScoped
public class ComplaintHandler implements ServiceHandler {

  /** The registry id. */
  public static final String SERVICE = "PORTAL_Complaint";

  private Complaints complaints;

  /** For the proxy only. */
  protected ComplaintHandler() {}

  @Inject
  ComplaintHandler(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    PayloadFields fields = PayloadFields.of(call.document());
    try {
      ComplaintView view =
          fields.text("number").isPresent()
              ? complaints.view(fields.text("number").get(), call.senderId(), List.of())
              : complaints.file(wish(fields), call.senderId());
      return Answer.processed(document(view));
    } catch (ComplaintFault fault) {
      String code = fault.code().name();
      throw new GatewayFault(
          FaultCode.BUSINESS_RULE,
          code,
          new ErrorInfo(code, fault.code().text(Locale.forLanguageTag("ru")), fault.getMessage()));
    }
  }

  private static ComplaintWish wish(PayloadFields fields) {
    return new ComplaintWish(
        fields.text("service").orElse(null),
        fields.text("kind").map(ComplaintHandler::kind).orElse(null),
        ComplaintChannel.PORTAL,
        fields.text("applicationNumber").orElse(null),
        fields.text("iinBin").orElse(null),
        fields.text("applicantName").orElse(null),
        fields.text("contact").orElse(null),
        fields.text("text").orElse(null));
  }

  private static ComplaintKind kind(String name) {
    try {
      return ComplaintKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new ComplaintFault(ComplaintFault.Code.INPUT_MISSING, "kind");
    }
  }

  private static byte[] document(ComplaintView view) {
    DocumentXml xml =
        new DocumentXml(ComplaintPaper.NAMESPACE, "complaint")
            .element("number", view.number())
            .element("service", view.service())
            .element("kind", view.kind())
            .element("addressee", view.addressee())
            .element("state", view.state())
            .moment("registeredAt", view.registeredAt())
            .moment("dueAt", view.dueAt());
    for (ComplaintView.Done done : view.history()) {
      xml.begin("notice")
          .element("code", done.notice())
          .moment("at", done.at())
          .element("answer", done.answer())
          .end();
    }
    return xml.bytes();
  }
}
