package kz.ruqsat.payment.confirmation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import kz.ruqsat.payment.NoticeFields;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.store.Collision;

/** Takes confirmations from the typed SOAP port and REST: fields in, receipt out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectConfirmations {

  private static final String ROLE = "integrator";

  @Inject private Confirmations confirmations;
  @Inject private Clock clock;

  /**
   * Records a payment, or finds that it is recorded.
   *
   * @param fields text by the names of ПШЭП's message
   * @param account who confirms
   * @throws PaymentFault MALFORMED_PAYMENT, REFERENCE_CONFLICT
   */
  public Receipt confirm(Function<String, String> fields, String account) {
    Instant now = clock.instant();
    PaymentNotice notice = NoticeFields.read(fields, now);
    Origin origin = new Origin(account, now);
    return Collision.secondTry(() -> confirmations.takeAudited(notice, origin, ROLE));
  }
}
