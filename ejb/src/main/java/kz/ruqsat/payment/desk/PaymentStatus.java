package kz.ruqsat.payment.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.ruqsat.payment.PaymentState;

/**
 * Where a payment stands, for the portal and the payer.
 *
 * @param application which it serves; null
 * @param confirmed whether it serves an application
 * @param settled whether a daily registry made it final
 */
public record PaymentStatus(
    String bankReference,
    LocalDate paidOn,
    BigDecimal amount,
    PaymentState state,
    String application,
    boolean confirmed,
    boolean settled) {}
