package kz.ruqsat.payment.paper;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment document that an applicant brings to the registry (S1.2.11.ISSUE.REG.7).
 *
 * @param application number of the application
 * @param number of the document
 * @param date of payment
 * @param amount in tenge, two decimals
 * @param originalCompared whether the clerk compared the original
 */
public record PaperDocument(
    String application,
    String number,
    LocalDate date,
    BigDecimal amount,
    boolean originalCompared) {}
