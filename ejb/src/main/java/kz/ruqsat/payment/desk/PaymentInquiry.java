package kz.ruqsat.payment.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.demand.Demand;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.paper.PaperProofStore;
import kz.ruqsat.regulation.fee.Fee;
import kz.ruqsat.time.OfficialTime;

/** Tells the portal and the payer where a payment or a fee stands. */
@Stateless
public class PaymentInquiry {

  @Inject private PaymentStore store;
  @Inject private DemandStore demands;
  @Inject private PaperProofStore papers;
  @Inject private PaymentViews views;
  @Inject private FeeBook fees;
  @Inject private Cabinet cabinet;
  @Inject private Clock clock;

  /**
   * Where a payment stands.
   *
   * @throws PaymentFault PAYMENT_NOT_FOUND
   */
  public PaymentStatus payment(String bankReference) {
    return views.status(store.get(bankReference));
  }

  /**
   * Where the fee of an application stands.
   *
   * @throws PaymentFault APPLICATION_NOT_FOUND
   */
  public FeeStatus fee(String application) {
    Demand demand = demands.get(application);
    LocalDate today = OfficialTime.today(clock);
    Optional<Fee.Due> due =
        demand.state() == DemandState.NOT_DEMANDED
            ? Optional.empty()
            : fees.due(demand.edition(), demand.action(), today);
    return new FeeStatus(
        application,
        demand.state(),
        due.map(Fee.Due::amount).orElse(null),
        due.map(it -> it.payment().kbk()).orElse(null),
        due.map(it -> it.payment().knp()).orElse(null),
        store.serving(demand.id()).map(views::status).orElse(null),
        papers.of(demand.id()).map(it -> it.document(application)).orElse(null));
  }

  /**
   * The payments of a payer, the earliest first.
   *
   * @param account whose cabinets are open to it
   * @throws ApplicationFault FORBIDDEN when the cabinet is someone else's
   */
  public List<PaymentStatus> of(String account, String iinBin) {
    if (!cabinet.numbersOf(account).contains(iinBin)) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the cabinet is someone else's");
    }
    return store.of(iinBin).stream().map(views::status).toList();
  }
}
