package kz.ruqsat.centre.queue.ticket;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.regulation.passport.QueueKind;

/**
 * A ticket.
 *
 * @param number of the day at the place
 * @param window where its owner was called to; null
 * @param waited begun minutes
 * @param waitLimit most minutes allowed; null when no text says
 * @param handled begun minutes at the window; null
 * @param handlingLimit most minutes allowed; null when no text says
 * @param violations codes: {@code WAITING_TIME}, {@code PROCESSING_TIME}
 */
public record TicketView(
    String code,
    String place,
    int number,
    QueueKind kind,
    String service,
    String booking,
    TicketState state,
    Integer window,
    Instant takenAt,
    Instant calledAt,
    Instant doneAt,
    int waited,
    Integer waitLimit,
    Integer handled,
    Integer handlingLimit,
    List<String> violations) {}
