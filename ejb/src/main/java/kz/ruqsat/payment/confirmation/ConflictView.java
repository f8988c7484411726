package kz.ruqsat.payment.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A bank's reference that came again with other content, as operators see it.
 *
 * @param amount what was said the other time, like the fields that follow
 * @param source who said so
 * @param times how often
 * @param settledBy operator who has settled it; null while it is open
 */
public record ConflictView(
    Long id,
    String bankReference,
    BigDecimal amount,
    LocalDate paidOn,
    String payer,
    String kbk,
    String knp,
    String source,
    Instant firstAt,
    Instant lastAt,
    int times,
    String settledBy,
    Instant settledAt,
    String reason) {}
