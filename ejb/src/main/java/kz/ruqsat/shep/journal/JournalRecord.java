package kz.ruqsat.shep.journal;

import java.time.Instant;

/**
 * One exchange as an operator sees it, without the bytes.
 *
 * @param id grows with time; the cursor of a listing
 */
public record JournalRecord(
    Long id,
    String sessionId,
    String channel,
    String door,
    String remoteAddress,
    String senderId,
    String serviceId,
    String messageId,
    String correlationId,
    Instant receivedAt,
    Instant answeredAt,
    Outcome outcome,
    String code,
    String signerSerial,
    long inboundSize) {}
