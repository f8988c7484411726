package kz.ruqsat.payment.desk;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentState;

/**
 * A payment to be shown.
 *
 * @param application number of the application it serves; null
 * @param notifiedAt when ПШЭП told of it online; null while only a registry has
 * @param registry number of the daily registry that makes it final; null while it is provisional
 * @param refundStatement number of the payer's statement, when marked for a refund document
 */
public record PaymentView(
    Long id,
    PaymentNotice notice,
    PaymentState state,
    String application,
    String source,
    Instant receivedAt,
    Instant notifiedAt,
    String registry,
    String refundStatement,
    LocalDate refundStatementOn) {}
