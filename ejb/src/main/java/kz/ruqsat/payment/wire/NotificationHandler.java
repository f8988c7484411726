package kz.ruqsat.payment.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import kz.ruqsat.payment.NoticeFields;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.confirmation.Confirmations;
import kz.ruqsat.payment.confirmation.Receipt;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.PreparedHandler;
import kz.ruqsat.shep.wire.PayloadFields;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * ПШЭП's {@code notificationPayment}. Over the asynchronous channel the acknowledgement is the
 * answer; over the synchronous one it is a receipt.
 */
@ApplicationScoped
public class NotificationHandler implements PreparedHandler {

  /** Namespace of receipts. */
  public static final String NAMESPACE = "urn:ruqsat:payments:v1";

  private String service;
  private Letters letters;
  private Confirmations confirmations;

  /** For the proxy only. */
  protected NotificationHandler() {}

  /**
   * @param service the registry id, which is not public and therefore the operator's to set
   */
  @Inject
  NotificationHandler(
      @ConfigProperty(name = "ruqsat.payment.notification-service") String service,
      Letters letters,
      Confirmations confirmations) {
    this.service = service;
    this.letters = letters;
    this.confirmations = confirmations;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(service);
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Supplier<Answer> prepare(Call call) {
    PayloadFields fields = PayloadFields.of(letters.open(call).content());
    try {
      PaymentNotice notice =
          NoticeFields.read(name -> fields.text(name).orElse(null), call.receivedAt());
      return () -> taken(notice, call);
    } catch (PaymentFault fault) {
      throw PaymentFaults.of(fault);
    }
  }

  private Answer taken(PaymentNotice notice, Call call) {
    try {
      Receipt receipt = confirmations.take(notice, new Origin(call.senderId(), call.receivedAt()));
      return call.kind() == MessageKind.SYNCHRONOUS ? answer(receipt) : null;
    } catch (PaymentFault fault) {
      throw PaymentFaults.of(fault);
    }
  }

  private static Answer answer(Receipt receipt) {
    String document =
        "<paymentReceipt xmlns=\"%s\"><bankReference>%s</bankReference><number>%d</number>"
                .formatted(NAMESPACE, receipt.bankReference(), receipt.number())
            + "<receivedAt>%s</receivedAt></paymentReceipt>".formatted(receipt.receivedAt());
    return Answer.processed(document.getBytes(StandardCharsets.UTF_8));
  }
}
