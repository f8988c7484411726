package kz.ruqsat.payment.desk;

import java.math.BigDecimal;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.paper.PaperDocument;

/**
 * Where the fee of an application stands, for the portal and the payer.
 *
 * @param state what is demanded
 * @param amount due if it were paid today, in tenge; null when nothing is demanded
 * @param kbk code of budget classification to pay under; null like the following
 * @param payment the payment that serves it; null
 * @param paper the document that the registry compared; null
 */
public record FeeStatus(
    String application,
    DemandState state,
    BigDecimal amount,
    String kbk,
    String knp,
    PaymentStatus payment,
    PaperDocument paper) {}
