package kz.ruqsat.payment.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A daily registry to be shown.
 *
 * @param signer serial number of the certificate that signed it, hexadecimal; null
 */
public record RegistryView(
    String registryId,
    LocalDate from,
    LocalDate to,
    int count,
    BigDecimal amount,
    String signer,
    String source,
    Instant receivedAt) {}
